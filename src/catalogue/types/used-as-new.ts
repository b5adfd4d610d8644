import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const notices = source({ class: 'F', confidence: 'M' }, 'USED-2020')
const forms = source({ class: 'C', confidence: 'M' }, 'EC-FORMS')

export default {
  name: 'Used sold as new',
  short: 'Used as new',
  group: 'authenticity',
  scope: {
    text: 'A listing at first; the account when complaints add up. It covers any doubt about the condition.',
    source: notices,
  },
  metric: null,
  routes: [
    { route: 'plan', when: 'The notice asks for issues, actions and prevention.', source: notices },
    { route: 'questionnaire', when: 'Account Health offers a short form.', source: forms },
  ],
  asks: claims(notices, 'What the issues were.', 'What you have done about them.', 'What prevents more of them.'),
  evidence: customary(
    'The complaints, each with what was found.',
    'Photos of your packing.',
    'How returns are handled, in writing.',
    'A removal order for units in doubt.',
    'The record of checks.',
  ),
  causes: customary(
    'A returned unit was sold again.',
    'Packing that did not hold.',
    'A seal that was broken.',
    'The wrong condition was chosen.',
    'Units came back to stock in the warehouse.',
  ),
  actions: customary(
    'Stock looked through: how many units, how many set aside.',
    'Buyers refunded.',
    'Units listed again in their true condition.',
    'Units packed again.',
  ),
  controls: customary(
    'Returns are graded and never put back as new.',
    'Seals are checked before packing.',
    'Packing passed a drop test.',
    'Returns to the warehouse are not sold again as new.',
  ),
  mistakes: [...claims(forms, 'Sending only invoices.'), ...customary('Saying that the buyer is wrong.')],
  cues: [
    [/\bused (?:items? |products? )?sold as new\b|\b(?:sold|listed|offered|bought|ordered|described) as new\b/gi, 6],
    [
      /\b(?:previously|already|been) (?:opened|used|worn)\b(?! (?:to|for|in|as)\b)|\bin (?:a )?used condition\b|\bused (?:items?|products?|condition)\b/gi,
      4,
    ],
    [/\b(?:product )?condition complaints?\b|\bcomplaints? (?:about|on|regarding) (?:the )?condition\b(?! or)/gi, 3],
    [/\b(?:seals?|scratch\w*|signs of use|open(?:ed)? (?:box|packag\w+))\b/gi, 1.5],
    [/\b(?:brand-)?new (?:condition|articles?|items?)\b/gi, 1],
    [/\bcondition guidelines\b/gi, 1],
  ],
} satisfies EnforcementTypeFile
