import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { customary, source } from '../source.ts'

const moderator = source({ class: 'A', confidence: 'H' }, 'AH-APPEAL-MOD')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Detail page rules',
  short: 'Detail page',
  group: 'listing',
  scope: { text: 'A listing at first; the account when it happens again.', source: own },
  metric: null,
  routes: [
    { route: 'plan', when: 'The notice asks for a plan.', source: moderator },
    { route: 'fix', when: 'The page can be corrected.', source: own },
  ],
  asks: customary('The root cause.', 'What you have done about it.', 'What prevents it from now on.'),
  evidence: customary('Which edits were made, when.', 'The page as it stands now.'),
  causes: customary(
    'Words were piled up for the search.',
    'The wrong category.',
    'The product behind the page was changed.',
    'Somebody else edited the page.',
  ),
  actions: customary('Page restored: what, on which date.'),
  controls: customary('A style check before a page opens.', 'Each edit is approved by a second person.'),
  mistakes: customary('Opening the product again on a new page.'),
  cues: [
    [/\b(?:product )?detail page (?:rules?|polic(?:y|ies)|tamper\w*|abuse|violations?)\b/gi, 4],
    [
      /\b(?:edit(?:ed|s|ing)?|chang(?:ed|es|ing)|alter\w*|tamper\w*)\b[^.]{0,50}\bdetail pages?\b|\bdetail pages?\b[^.]{0,50}\b(?:edit(?:ed|s)?|chang(?:ed|es)|alter\w*|tamper\w*)\b/gi,
      3,
    ],
    [/\blisting (?:polic(?:y|ies)|guidelines) violations?\b|\bstyle guide/gi, 3],
  ],
} satisfies EnforcementTypeFile
