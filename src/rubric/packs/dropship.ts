import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['drop shipping', 'dropshipping', 'drop-shipping', 'seller of record', 'drop ship'],
  shipping: true,
  shift: { 'whole/fulfilment-model-unclear': 'must', 'whole/third-party-dependence': 'should' },
  wants: [
    ...said(
      from('C21', 'F21'),
      'That you are the seller of record on packing slip, invoice and outer packaging, and take returns.',
      'Which orders were shipped by whom.',
      'Own stock from now on, a contract with the supplier, and a check of each parcel before it leaves.',
    ),
  ],
  evidence: [
    ...said(
      from('C21', 'F21'),
      'The supplier’s contract.',
      'Photos of stock and warehouse, of plain packaging and your own packing slip.',
      'Invoices dated before the sale.',
    ),
  ],
  trap: [...said(from('F21'), 'Listing before buying.', 'A single order blamed on one employee.')],
} satisfies Partial<Pack>
