import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { customary, source } from '../source.ts'

const letters = source({ class: 'C', confidence: 'M' }, 'S3-LETTER', 'S3-TUTAMEN')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Section 3 and code of conduct',
  short: 'Section 3',
  group: 'conduct',
  scope: {
    text: 'The account. Section 3 is only the clause that ends the agreement: look for what is named behind "why".',
    source: letters,
  },
  metric: null,
  routes: [
    { route: 'dispute', when: 'Nothing was broken, and you can show it.', source: own },
    { route: 'plan', when: 'The notice names what was broken and asks for a plan.', source: own },
    { route: 'documents', when: 'It asks for papers.', source: own },
  ],
  asks: customary('It varies: a plan, an explanation of what went on, or proof that the agreement was kept.'),
  evidence: customary(
    'It depends on what the message names behind "why".',
    'Earlier warnings and what you did about them.',
  ),
  causes: customary('Not told. Look at earlier warnings and at your figures.', 'Somebody else got into the account.'),
  actions: customary('What was done about each earlier warning, on which date.'),
  controls: customary('A control for each matter that was named.'),
  mistakes: customary('Confessing to everything that might be meant.', 'An apology without facts.'),
  cues: [
    [
      /\b(?:deceptive|fraudulent|illegal|prohibited)(?:,? (?:or |and )?(?:deceptive|fraudulent|illegal|prohibited))+ activit(?:y|ies)\b/gi,
      4,
    ],
    [/\b(?:violat\w*|breach\w*|against)\b[^.]{0,40}\bcode of conduct\b/gi, 4],
    [/\bsection 3\b/gi, 3],
  ],
  catchAll: true,
} satisfies EnforcementTypeFile
