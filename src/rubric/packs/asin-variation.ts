import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['variation', 'variations', 'parent ASIN', 'child ASIN', 'duplicate ASIN', 'ASIN creation'],
  off: ['corrective/no-affected-remedy'],
  wants: [
    ...said(
      from('F22'),
      'Parent and child ASINs, and for each the exact rule that it breaks.',
      'How it came about.',
      'A search through the whole catalogue, with counts.',
    ),
    ...said(from('F14'), 'Who approves a new child before it goes live, and who may edit.'),
  ],
  evidence: [...said(from('F22'), 'The listing before and after.', 'The sheet of the search.')],
  trap: [
    ...said(from('F14'), '“We had not read the policy” as the cause.'),
    ...said(from('F22'), 'Splitting all families without naming the rule that was broken.'),
  ],
} satisfies Partial<Pack>
