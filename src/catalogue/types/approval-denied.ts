import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const guides = source({ class: 'C', confidence: 'M' }, 'UNGATE')
const forum = source({ class: 'F', confidence: 'L', asOf: '2019' }, 'FORGED-3')

export default {
  name: 'Approval to sell refused',
  short: 'Approval',
  group: 'account',
  scope: { text: 'A category, a brand or a product that you want to sell.', source: guides },
  metric: null,
  routes: [{ route: 'documents', when: 'Apply again with the documents that fit.', source: guides }],
  asks: claims(
    guides,
    'Invoices of the last 180 days, often for ten units or more, with your exact name and address, from a maker or distributor.',
  ),
  evidence: claims(guides, 'An invoice that fits in age, quantity, name and address.'),
  causes: [
    ...claims(guides, 'Name or address differ.', 'The seller on the invoice is a shop.'),
    ...customary('No product number on the invoice.'),
  ],
  actions: customary('A new invoice from the supplier.'),
  controls: customary('A checklist before each application.'),
  mistakes: [
    ...claims(forum, 'A second try with papers that do not hold: it can end as forged documents.'),
    ...customary('Editing the invoice that was refused.'),
  ],
  cues: [
    [
      /\bapplication(?: to sell)?\b[^.]{0,60}\b(?:denied|declined|refused|rejected|not (?:been )?approved)\b|\b(?:denied|declined|refused|rejected|not approve)\w*\b[^.]{0,60}\bapplication\b/gi,
      6,
    ],
    [/\b(?:approval|permission|apply|applying|applied|application|request) to (?:sell|list)\b/gi, 4],
    [/\bprocess\w* your application\b|\binterest in selling\b|\byour application\b/gi, 4],
    [/\bungat\w+\b/gi, 4],
  ],
} satisfies EnforcementTypeFile
