import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['review manipulation', 'product reviews', 'customer reviews', 'reviews of our products', 'ratings'],
  shift: { 'root-cause/no-extent': 'must', 'root-cause/one-off-claim': 'must' },
  wants: [
    ...said(
      from('F15'),
      'All of it: who, which reviews, which ASINs, which days, by which way, with order numbers.',
      'That it has ended: the inserts destroyed, message texts changed, the service’s contract ended.',
    ),
  ],
  evidence: [
    ...said(
      from('F15'),
      'The list of orders.',
      'The end of the contract with the service.',
      'Photos of destroyed inserts, and the new insert.',
      'The message templates now in use.',
    ),
  ],
  trap: [...said(from('F15'), 'Telling a part of it: that reads as hiding the rest.')],
} satisfies Partial<Pack>
