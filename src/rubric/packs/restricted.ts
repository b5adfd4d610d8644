import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['restricted product', 'restricted products', 'restricted items', 'not permitted', 'prohibited'],
  shift: { 'corrective/no-containment': 'must' },
  wants: [
    ...said(
      from('A6'),
      'The cause.',
      'Your word that all restricted listings are closed or deleted.',
      'The steps that keep it from happening again.',
    ),
    ...said(from('A9'), 'Listings closed or deleted: out of stock is not enough.'),
    ...said(from('C21'), 'A search by keyword, and a check of the rules before each listing.'),
  ],
  evidence: [
    ...said(
      from('A6', 'A9'),
      'The list of closed listings.',
      'Approvals or registrations, where the product needs them.',
    ),
  ],
  trap: [...said(from('A9'), 'Setting the stock to zero and leaving the listing open.')],
} satisfies Partial<Pack>
