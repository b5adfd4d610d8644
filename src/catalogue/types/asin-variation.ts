import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const notices = source({ class: 'A', confidence: 'M' }, 'VAR-NOTICE', 'VAR-DEACT')
const forum = source({ class: 'F', confidence: 'M', asOf: '2025' }, 'VAR-2025')

export default {
  name: 'ASIN creation and variations',
  short: 'Variations',
  group: 'listing',
  scope: { text: 'A family of listings; the account when it happens again.', source: notices },
  metric: null,
  routes: [
    { route: 'plan', when: 'The notice asks for a plan.', source: notices },
    { route: 'dispute', when: 'The variations follow the rules, and you can show it.', source: notices },
    { route: 'fix', when: 'A first warning: split or delete what breaks the rule.', source: notices },
  ],
  asks: claims(
    notices,
    'Why the rule was broken: the root cause.',
    'What you have done about the families.',
    'What prevents it, or proof that the rule was kept.',
  ),
  evidence: [
    ...claims(forum, 'Your listing reports, exported before the listings go.'),
    ...customary('Each family with the rule that it broke.'),
  ],
  causes: [
    ...claims(
      notices,
      'Children that are not variants of the parent.',
      'A new model on an old page.',
      'Packs of your own making.',
      'The same child twice.',
    ),
    ...customary('The theme of variation was chosen wrongly.', 'An agency did it.'),
  ],
  actions: customary('Families split or deleted: which.', 'A merge of reviews undone.'),
  controls: customary(
    'A second person approves each variation.',
    'A table of themes that are allowed.',
    'Rights in the account are limited.',
  ),
  mistakes: customary('No family named.', 'Splitting everything.'),
  cues: [
    [
      /\bASIN (?:creation|variation)s?\b|\b(?:invalid|incorrect|improper|misus\w+(?: of)?) variations?\b|\bvariation (?:polic(?:y|ies)|misuse|abuse|type|relationships?|famil\w+)\b/gi,
      6,
    ],
    [
      /\b(?:parent|child)(?:\(s\))? ASINs?\b|\bchild(?:ren)?\b[^.]{0,60}\bparent\b|\bparent\b[^.]{0,60}\bchild(?:ren)?\b/gi,
      4,
    ],
    [/\bduplicate (?:ASINs?|listings?|products?|pages?)\b/gi, 3],
    [/\b(?:true |of )?variations?\b/gi, 3],
    [/\bmulti-?packs?\b/gi, 1],
  ],
} satisfies EnforcementTypeFile
