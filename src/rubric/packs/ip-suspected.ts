import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'
import { rights } from './parts/rights.ts'

export default {
  ...rights,
  names: ['intellectual property', 'infringement', 'infringed', 'trademark', 'copyright', 'brand name'],
  wants: [
    ...said(
      from('C6', 'C27'),
      'Where no rights owner is named: that the words or pictures in question are off the page.',
    ),
    ...rights.wants,
  ],
} satisfies Partial<Pack>
