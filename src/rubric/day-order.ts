import type { Case } from '#domain/case.ts'
import { longDay } from '#domain/day.ts'
import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'

/** Two days that cannot both be right, and the field of the later one. */
export type Disorder = {
  readonly section: SectionKind
  readonly path: Path
  readonly words: string
  readonly other: string
}

/** A failure that ends before it begins; something done before the failure, or after today. Days that are missing fit. */
export function* daysOutOfOrder({ causes, actions, controls }: Case, today: string): Generator<Disorder> {
  const [first = ''] = causes.flatMap(({ from }) => from || []).toSorted()
  const now = `today, ${longDay(today)}`
  for (const { id, from, until } of causes) {
    if (from && until && until < from)
      yield disorder('root-cause', `causes/${id}/until`, `until ${longDay(until)}`, `from ${longDay(from)}`)
  }
  for (const { id, on, status } of actions) {
    if (status === 'done' && on > today) yield disorder('corrective', `actions/${id}/on`, `done on ${longDay(on)}`, now)
    if (on && on < first)
      yield disorder('corrective', `actions/${id}/on`, `done on ${longDay(on)}`, `first failure on ${longDay(first)}`)
  }
  for (const { id, since, status } of controls) {
    if (status === 'in-force' && since > today)
      yield disorder('preventive', `controls/${id}/since`, `in force since ${longDay(since)}`, now)
  }
}

const disorder = (section: SectionKind, path: Path, words: string, other: string): Disorder => ({
  section,
  path,
  words,
  other,
})
