import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const moderator = source({ class: 'A', confidence: 'H' }, 'MSG-UK-MOD')
const tools = source({ class: 'C', confidence: 'M' }, 'EDESK')

export default {
  name: 'Messages to buyers',
  short: 'Messaging',
  group: 'conduct',
  scope: { text: 'Messages that you start, for days or weeks; the account when it happens again.', source: moderator },
  metric: null,
  routes: [
    { route: 'acknowledgement', when: 'Account Health asks you to confirm the rule.', source: moderator },
    { route: 'plan', when: 'The notice asks for a plan.', source: tools },
  ],
  asks: customary(
    'That you know the rule.',
    'What you have done about your messages.',
    'What prevents it from now on.',
  ),
  evidence: customary('Your message texts, before and after.'),
  causes: [
    ...claims(moderator, 'A link or advertising in a message.', 'A mark of importance that was not true.'),
    ...claims(tools, 'A gift for a review was offered.', 'A tool sent its own texts.'),
  ],
  actions: customary('Texts taken out: which, on which date.'),
  controls: customary('Only approved texts are sent.'),
  mistakes: customary('Calling advertising a service.'),
  cues: [
    [
      /\bbuyer[- ]seller (?:messag\w+|communication\w*)\b|\b(?:communication|messaging) (?:guidelines|polic(?:y|ies)|privileges?)\b|\bproactive (?:permitted )?messages?\b/gi,
      6,
    ],
    [/\bmessages? (?:to|you send to|sent to) (?:buyers?|customers?)\b/gi, 3],
  ],
} satisfies EnforcementTypeFile
