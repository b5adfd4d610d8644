import { from } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

/** What cases about the origin of goods have in common: documents decide, so every gap in them weighs most. */
export const origin = {
  shift: {
    'evidence/none': 'must',
    'evidence/uncited-or-dangling': 'must',
    'evidence/uncovered-item': 'must',
    'evidence/out-of-window': 'must',
    'evidence/invoice-fields': 'must',
    'evidence/identity-mismatch': 'must',
    'evidence/integrity-unconfirmed': 'must',
    'evidence/file-type': 'must',
  },
  documentDays: { invoice: { days: 365, source: from('A5', 'C17', 'C4') } },
} satisfies Partial<Pack>
