import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { origin } from './parts/origin.ts'

export default {
  ...origin,
  names: ['authenticity', 'inauthentic', 'authentic', 'genuine', 'not as advertised'],
  wants: [
    ...said(
      from('A5'),
      'How you source each ASIN, and that the supplier can be trusted.',
      'How you make sure that the listing, the original packaging, storage and shipping are right.',
      'That you read the buyers’ messages, and why they doubted the item.',
      'More than the orders that were named.',
    ),
    ...said(from('C17', 'C30'), 'The way of the goods from maker to you, for each ASIN.'),
  ],
  evidence: [
    ...said(
      from('C17', 'C30', 'C4'),
      'Invoices of the last 365 days that cover the units sold, with a supplier who can be found and phoned.',
      'The same name and address on the invoice as on the account.',
    ),
    ...said(
      from('F19'),
      'Photos of product and packaging. A letter of authorisation helps with rights complaints more than with buyers’ doubts.',
    ),
  ],
  trap: [
    ...said(from('C17', 'F19'), 'Shop receipts.'),
    ...said(from('A1', 'F11'), 'Documents for some of the ASINs only.'),
    ...said(from('C4', 'C36'), 'Invoices that were edited or written on.'),
  ],
} satisfies Partial<Pack>
