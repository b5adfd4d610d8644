import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

/** What cases about dangerous or spoiled goods have in common. */
export const safety = {
  shift: { 'corrective/no-containment': 'must', 'evidence/none': 'must' },
  trap: said(
    from('A8'),
    'A plan without documents: here documents decide.',
    'Papers for a similar model or another lot.',
  ),
} satisfies Partial<Pack>
