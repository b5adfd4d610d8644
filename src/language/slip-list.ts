import type { Slip } from './slip.ts'

const modules = import.meta.glob<Slip>('./slips/*.ts', { eager: true, import: 'default' })

/** Every file under `slips/`; its name is its id. */
export const slips: readonly (Slip & { readonly id: string })[] = Object.entries(modules).map(([path, slip]) => ({
  ...slip,
  id: path.replace(/^\.\/slips\/|\.ts$/g, ''),
}))
