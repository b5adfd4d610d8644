import { isViolation, type Violation, violations } from '#domain/violation.ts'
import type { EnforcementTypeFile } from './enforcement-type.ts'

export type EnforcementType = EnforcementTypeFile & { readonly id: Violation }

const modules = import.meta.glob<EnforcementTypeFile>('./types/*.ts', { eager: true, import: 'default' })

const byId = new Map<Violation, EnforcementType>()
for (const [path, file] of Object.entries(modules)) {
  const id = path.replace(/^\.\/types\/|\.ts$/g, '')
  if (!isViolation(id)) throw new Error(`catalogue/types/${id}.ts is the id of no enforcement type`)
  byId.set(id, { ...file, id })
}

/** Every type that is described, in the order of the ids. */
export const enforcementTypes: readonly EnforcementType[] = violations.flatMap((id) => byId.get(id) ?? [])

/** What is known about a type. */
export function typeOf(violation: Violation): EnforcementType {
  const type = byId.get(violation) ?? byId.get('general')
  if (!type) throw new Error('catalogue/types/general.ts is missing')
  return type
}
