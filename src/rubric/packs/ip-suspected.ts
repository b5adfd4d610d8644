import { from, said } from '../claim.ts'
import type { Pack } from '../packs.ts'
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
