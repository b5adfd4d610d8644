import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { rights } from './parts/rights.ts'

export default {
  ...rights,
  names: ['patent', 'patented', 'infringement', 'infringed', 'rights owner', 'design right'],
  evidence: [
    ...rights.evidence,
    ...said(from('C34'), 'The reasons why the product does not fall under the patent, or the licence.'),
  ],
} satisfies Partial<Pack>
