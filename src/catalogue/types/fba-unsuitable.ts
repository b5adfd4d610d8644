import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const help = source({ class: 'A', confidence: 'H' }, 'UNSUIT')
const lawyer = source({ class: 'C', confidence: 'L', asOf: '2025' }, 'UNSUIT-ATT')

export default {
  name: 'Unsuitable FBA inventory',
  short: 'FBA inventory',
  group: 'account',
  scope: { text: 'Units in the warehouse that are held back, and the account.', source: help },
  metric: null,
  routes: [
    {
      route: 'documents',
      when: 'Papers on identity, authenticity and legality, by the day that is named.',
      source: help,
    },
  ],
  asks: claims(help, 'Papers that show who you are, that the goods are genuine and that they may be sold.'),
  evidence: [
    ...claims(help, 'Invoices.', 'A licence or an authorization.'),
    ...claims(lawyer, 'The origin of the product codes.'),
  ],
  causes: customary('The supply chain is not known.'),
  actions: customary('Papers sent before the day named.'),
  controls: customary('A file on each supplier.'),
  mistakes: customary('A removal order while the goods are looked into.'),
  cues: [
    [/\bunsuitable (?:inventory|units?|FBA|products?|items?)\b|\binventory\b[^.]{0,40}\bunsuitable\b/gi, 7],
    [/\b(?:units?|inventory)\b[^.]{0,60}\b(?:withheld|held back|investigat\w+|dispos\w+)\b/gi, 2],
  ],
} satisfies EnforcementTypeFile
