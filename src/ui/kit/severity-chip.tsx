import type { Severity } from '#rubric/rule.ts'
import { Chip } from './chip.tsx'
import type { IconName } from './icon.tsx'

const names: Readonly<Record<Severity, readonly [string, IconName]>> = {
  must: ['Must answer', 'alert'],
  should: ['Strengthen', 'half'],
  could: ['Polish', 'open'],
}

export function SeverityChip({ severity }: { readonly severity: Severity }) {
  const [name, icon] = names[severity]
  return (
    <Chip tone={severity} icon={icon}>
      {name}
    </Chip>
  )
}
