import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { condition } from './parts/condition.ts'

export default {
  ...condition,
  names: ['not as described', 'different from the listing', 'defective', 'wrong item', 'missing parts', 'condition'],
  wants: said(
    from('C4', 'F16'),
    'For each ASIN what differed: the page, the parts, the item, its state; with counts.',
    'The page before and after, and the check at packing that catches it from now on.',
  ),
} satisfies Partial<Pack>
