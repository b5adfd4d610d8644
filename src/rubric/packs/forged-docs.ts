import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { integrity } from './parts/integrity.ts'

export default {
  ...integrity,
  names: ['forged', 'manipulated', 'altered documents', 'edited documents', 'falsified'],
  wants: [
    ...said(
      from('C11', 'C4'),
      'Either how such a document came to be sent, or proof that it is genuine; not both.',
      'Who made it, who sent it, and how documents are checked from now on.',
    ),
  ],
  evidence: [...said(from('C4', 'C36'), 'The untouched original from whoever issued it, and a way to ask them.')],
  trap: [
    ...said(from('A1', 'A5', 'C36'), 'Marks on the file itself. Mark a copy or an index; leave the original alone.'),
    ...said(from('C3'), 'A statement about forgery without a lawyer.'),
  ],
} satisfies Partial<Pack>
