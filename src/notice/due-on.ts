import type { NoticeFact } from '#domain/notice.ts'
import { daysIn } from './durations.ts'

/** The first day on which an answer is due: a day that the message names, or its time counted from `from`. '' = none is named. */
export function dueOn(facts: readonly NoticeFact[], from: string): string {
  const days = facts
    .filter(({ kind, confirmed }) => kind === 'deadline' && confirmed !== 'no')
    .flatMap(({ value }) => (/^\d{4}-/.test(value) ? [value] : from ? [later(from, daysIn(value))] : []))
  return days.sort()[0] ?? ''
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
