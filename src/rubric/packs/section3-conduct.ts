import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { integrity } from './parts/integrity.ts'

export default {
  ...integrity,
  names: ['code of conduct', 'deceptive', 'fraudulent', 'illegal activity', 'section 3'],
  wants: [
    ...said(
      from('C11'),
      'The act that is meant, as far as the notice names it, and how it came about.',
      'Documents that agree with each other and with the account.',
      'Measures that can be counted.',
    ),
    ...said(from('C21'), 'For tracking numbers that were not real: each order, and how each number arose.'),
  ],
  evidence: [...said(from('C11'), 'Originals, untouched, with an index beside them.')],
  trap: [...said(from('C11'), 'A vague cause, an angry tone, documents that contradict each other.')],
} satisfies Partial<Pack>
