import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'

const sectionByList: Readonly<Record<string, SectionKind>> = {
  causes: 'root-cause',
  actions: 'corrective',
  controls: 'preventive',
  exhibits: 'evidence',
  business: 'opening',
}

/** The section of the plan that a field belongs to; `whole` for the notice, the issues and the case itself. */
export function sectionOf(path: Path): SectionKind | 'whole' {
  const [first = '', second = ''] = path.split('/')
  if (first === 'ownWords') return second as SectionKind
  return sectionByList[first] ?? 'whole'
}
