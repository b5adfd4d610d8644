import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { safety } from './parts/safety.ts'

export default {
  ...safety,
  names: ['product safety', 'safety issue', 'recall', 'market withdrawal', 'test report', 'hazard'],
  wants: said(
    from('A8'),
    'The hazard, the units and lots, and that sales have stopped.',
    'The maker’s confirmation for the exact model.',
    'For a recall: all stock removed, and the maker’s letter that future stock complies.',
  ),
  evidence: said(
    from('A8'),
    'Test report and certificate for the exact model.',
    'Photos of all six sides, with warnings and labels.',
    'The removal order, and the maker’s letter on letterhead.',
  ),
} satisfies Partial<Pack>
