import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { safety } from './parts/safety.ts'

export default {
  ...safety,
  names: ['expired', 'expiry', 'expiration date', 'shelf life', 'best before', 'food safety'],
  wants: said(
    from('A8'),
    'Which lots, with their dates, and that sales have stopped.',
    'How dates are read when goods come in and before they leave.',
  ),
  evidence: said(
    from('A8'),
    'Lot numbers and photos of the dates.',
    'The removal or disposal order, and the maker’s statement.',
  ),
} satisfies Partial<Pack>
