import type { Pack } from '#rubric/packs.ts'

/** What cases about the seller's honesty have in common: nothing may contradict anything. */
export const integrity = {
  shift: {
    'whole/contradiction': 'must',
    'evidence/identity-mismatch': 'must',
    'evidence/integrity-unconfirmed': 'must',
  },
} satisfies Partial<Pack>
