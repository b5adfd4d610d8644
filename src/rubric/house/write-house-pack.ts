import { stringify } from 'yaml'
import type { HousePack } from '#domain/house-pack.ts'

/** A pack as the text of a file that can be shared and read again. */
export const writeHousePack = (pack: HousePack): string =>
  stringify(pack, { aliasDuplicateObjects: false, lineWidth: 100 })
