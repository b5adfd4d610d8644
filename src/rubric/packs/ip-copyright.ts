import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { rights } from './parts/rights.ts'

export default {
  ...rights,
  names: ['copyright', 'copyrighted', 'infringement', 'infringed', 'rights owner'],
  evidence: [
    ...rights.evidence,
    ...said(from('C34', 'C6'), 'Proof that pictures and texts are your own, such as the original files.'),
  ],
} satisfies Partial<Pack>
