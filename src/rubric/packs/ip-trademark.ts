import type { Pack } from '#rubric/packs.ts'
import { rights } from './parts/rights.ts'

export default {
  ...rights,
  names: ['trademark', 'trade mark', 'infringement', 'infringed', 'rights owner', 'brand name'],
} satisfies Partial<Pack>
