import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const help = source({ class: 'A', confidence: 'H' }, 'FOOD-JP', 'AH-SCHEMA')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Expired goods and food safety',
  short: 'Food safety',
  group: 'authenticity',
  scope: { text: 'Single listings.', source: help },
  metric: null,
  routes: [
    { route: 'documents', when: 'The notice names papers and where to upload them.', source: help },
    { route: 'plan', when: 'It also asks for cause, actions and prevention.', source: own },
  ],
  asks: [
    ...claims(help, 'The papers that the notice names; the maker may have to help.'),
    ...customary('How you keep expired goods from being sold.'),
  ],
  evidence: customary(
    'Photos of lot number and date.',
    'Proof that units were removed and disposed of.',
    'Storage records.',
    'Invoices.',
  ),
  causes: customary(
    'Goods did not leave in the order of their dates.',
    'Goods were bought close to their date.',
    'A date was read in the wrong format.',
    'Units grew old in the warehouse.',
  ),
  actions: customary('The lot pulled: which, how many units.', 'Buyers told and refunded.'),
  controls: customary(
    'A shortest remaining life on arrival.',
    'First to expire is first to leave.',
    'A monthly list of ages, with a limit.',
  ),
  mistakes: customary('No lot number.'),
  cues: [
    [/\bfood[- ]safety\b|\bfood (?:and|or) (?:product )?safety\b/gi, 6],
    [
      /\b(?:expired|expiring|past its)\b[^.]{0,40}\b(?:items?|products?|units?|goods|food|date)\b|\b(?:items?|products?|units?|goods|bars|food|batch)\b[^.]{0,40}\b(?:expir\w+)\b/gi,
      3,
    ],
    [/\bexpir(?:y|ation) dates?\b|\b(?:best[- ]before|use[- ]by|sell[- ]by|shelf[- ]life)\b/gi, 3],
    [/\bspoil(?:ed|t)\b|\bmou?ld(?:y|ed)?\b|\bfoodborne\b/gi, 2],
  ],
} satisfies EnforcementTypeFile
