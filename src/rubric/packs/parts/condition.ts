import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

/** What complaints about the state of an item have in common. */
export const condition = {
  shift: { 'root-cause/guesses': 'must', 'root-cause/denies-problem': 'must' },
  evidence: [
    ...said(
      from('C4', 'C27'),
      'Return records and grading sheets.',
      'Photos, the removal order, the packaging spec and its test.',
      'The supplier’s confirmation. Invoices answer another question.',
    ),
  ],
  trap: [
    ...said(from('F16'), '“We sell nothing used”: that is a denial.', 'A list of what may have happened.'),
    ...said(from('C4'), 'A refund or a spare part for the one who complained, and nothing else.', 'Invoices alone.'),
  ],
} satisfies Partial<Pack>
