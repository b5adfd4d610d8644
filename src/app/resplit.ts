import { type Action, emptyAction } from '#domain/action.ts'
import type { Attempt } from '#domain/attempt.ts'
import type { Case } from '#domain/case.ts'
import { type Cause, emptyCause } from '#domain/cause.ts'
import { type Control, emptyControl } from '#domain/control.ts'
import { nextId } from '#domain/item-id.ts'
import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import { readItems } from '#intake/read-items.ts'

type Changes = Readonly<Record<Path, unknown>>
type Part = Attempt['parts'][number]

const byHand = 'You moved it.'

/** The user says that a part of a pasted text belongs to another section. */
export const partMoved = (facts: Case, attempt: Attempt, index: number, section: SectionKind): Changes =>
  resplit(
    facts,
    attempt,
    attempt.parts.map((part, at) => (at === index ? { ...part, section, because: byHand } : part)),
  )

/** The user says that a part begins one paragraph or bullet later: its first item goes to the part above. */
export function firstItemToPartAbove(facts: Case, attempt: Attempt, index: number): Changes {
  const part = attempt.parts[index]
  if (!part || index === 0) return {}
  const [, second] = itemsOf(attempt, part)
  const border = second?.start ?? part.end
  const parts = attempt.parts.flatMap((one, at): Part[] => {
    if (at === index - 1) return [{ ...one, end: border, because: byHand }]
    if (at !== index) return [one]
    return border < one.end ? [{ ...one, start: border, because: byHand }] : []
  })
  return resplit(facts, attempt, parts)
}

const itemsOf = ({ text }: Attempt, { heading, start, end, section }: Part) => {
  const body =
    heading && text.slice(start, end).trimStart().startsWith(heading)
      ? text.indexOf(heading, start) + heading.length
      : start
  return readItems(text, { start: body, end }, section)
}

/** Items that nobody worked on follow their part; what the seller touched stays where it is. */
function resplit(facts: Case, attempt: Attempt, parts: readonly Part[]): Changes {
  const texts = (section: SectionKind, of: readonly Part[]) =>
    of.filter((part) => part.section === section).flatMap((part) => itemsOf(attempt, part).map(({ text }) => text))
  const issues = facts.issues.map(({ id }) => id)
  const lists = [
    ['causes', 'root-cause', 'c', (id: string, text: string): Cause => emptyCause(id, issues, text)],
    ['actions', 'corrective', 'a', (id: string, text: string): Action => emptyAction(id, text)],
    ['controls', 'preventive', 'p', (id: string, text: string): Control => emptyControl(id, text)],
  ] as const
  const changes: Record<Path, unknown> = { [`attempts/${attempt.id}/parts`]: parts }
  for (const [list, section, letter, make] of lists) {
    const before = new Set(texts(section, attempt.parts))
    const after = texts(section, parts)
    if ([...before].join('\n') === after.join('\n')) continue
    const kept = (facts[list] as readonly (Cause | Action | Control)[]).filter(
      (item) => !before.has(item.text) || after.includes(item.text) || !isUntouched(item, make(item.id, item.text)),
    )
    const known = new Set(kept.map(({ text }) => text))
    const items: (Cause | Action | Control)[] = [...kept]
    for (const text of after) if (!known.has(text)) items.push(make(nextId(letter, items), text))
    changes[list] = items
  }
  return changes
}

const isUntouched = (item: unknown, blank: unknown) => JSON.stringify(item) === JSON.stringify(blank)
