import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'DROP-MOD', 'DROP-REVIEW')
const cases = source({ class: 'F', confidence: 'M' }, 'DROP-S3')

export default {
  name: 'Drop shipping',
  short: 'Drop shipping',
  group: 'conduct',
  scope: { text: 'Offers you ship yourself, or the account.', source: policy },
  metric: null,
  routes: [
    { route: 'dispute', when: 'You are the seller of record, and your papers show it.', source: policy },
    { route: 'plan', when: 'The rule was broken and the notice asks for a plan.', source: policy },
    { route: 'documents', when: 'A review that asks for papers.', source: policy },
  ],
  asks: claims(
    policy,
    'Proof that you are the seller of record on slips, invoices and packages.',
    'Or cause, actions and prevention.',
  ),
  evidence: claims(
    policy,
    'The agreement with the supplier.',
    'Photos of your own packing slips.',
    'Invoices for bulk orders.',
    'The lease and photos of the warehouse.',
    'Your address for returns.',
  ),
  causes: [
    ...claims(policy, 'Another shop shipped straight to the buyer.', "The supplier's name stood on slip or box."),
    ...customary('Goods were sold before they were in stock.', 'Returns went to the supplier.'),
  ],
  actions: customary('Buying from shops ended, on which date.', 'Listings closed: how many.', 'A neutral slip in use.'),
  controls: customary('Each supplier passes a test of its packing.', 'Test orders.', 'No listing without stock.'),
  mistakes: [
    ...claims(cases, 'A plan on late shipments that says that the supplier ships.'),
    ...customary('A promise to buy software.', 'Hiding where goods come from.'),
  ],
  cues: [
    [/\bdrop[- ]?ship\w*\b/gi, 7],
    [/\bseller of record\b/gi, 5],
    [/\b(?:another|other|third[- ]party) (?:online )?retailers?\b|\bpacking slips?\b/gi, 2],
  ],
} satisfies EnforcementTypeFile
