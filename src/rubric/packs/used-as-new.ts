import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { condition } from './parts/condition.ts'

export default {
  ...condition,
  names: ['used sold as new', 'sold as new', 'condition', 'opened box', 'previously opened', 'returned units'],
  wants: said(
    from('C4', 'F16'),
    'What made the item look used: returns put back on the shelf, an opened seal, marks from testing, a weak box.',
    'The count for each ASIN.',
    'That stock was pulled and graded, the packaging tested, the seals checked.',
  ),
} satisfies Partial<Pack>
