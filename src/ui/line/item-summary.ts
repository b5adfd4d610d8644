import type { Action } from '#domain/action.ts'
import type { Case } from '#domain/case.ts'
import type { Cause } from '#domain/cause.ts'
import type { Control } from '#domain/control.ts'
import { longDay } from '#domain/day.ts'
import { exhibitLetter } from '#domain/exhibit.ts'

const number = new Intl.NumberFormat('en-US')
const listed = (...parts: readonly (string | false)[]) => parts.filter(Boolean).join(' · ')

const proof = (facts: Case, ids: readonly string[]) => {
  const letters = facts.exhibits.flatMap(({ id }, index) => (ids.includes(id) ? [exhibitLetter(index)] : []))
  return letters.length > 0 && `Exhibit ${letters.join(', ')}`
}

/** What a cause rests on, in one line. */
export const causeSummary = (facts: Case, { from, until, affected, total, unit, exhibits }: Cause): string =>
  listed(
    from && until && `${longDay(from)} to ${longDay(until)}`,
    affected !== null && `${number.format(affected)}${total === null ? '' : ` of ${number.format(total)}`} ${unit}`,
    proof(facts, exhibits),
  )

const statusWords = {
  '': 'Status not said',
  done: 'Done',
  running: 'Running since',
  planned: 'Planned',
  cannot: 'Cannot be done',
} as const

/** Status, day, owner and proof of an action, in one line. */
export const actionSummary = (facts: Case, { status, on, owner, exhibits }: Action): string =>
  listed(
    `${statusWords[status]}${on ? ` ${longDay(on)}` : status === 'done' || status === 'planned' ? ', no date' : ''}`,
    owner,
    proof(facts, exhibits),
  )

/** Rhythm, limit and start of a preventive step, in one line. */
export const controlSummary = (facts: Case, { status, since, rhythm, limit, exhibits }: Control): string =>
  listed(
    status === 'in-force'
      ? `In force${since ? ` since ${longDay(since)}` : ''}`
      : status === 'planned'
        ? 'Planned'
        : 'Status not said',
    rhythm,
    limit,
    proof(facts, exhibits),
  )
