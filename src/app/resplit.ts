import { type Action, emptyAction } from '#domain/action.ts'
import type { Attempt } from '#domain/attempt.ts'
import type { Case } from '#domain/case.ts'
import { type Cause, emptyCause } from '#domain/cause.ts'
import { type Control, emptyControl } from '#domain/control.ts'
import { nextId } from '#domain/item-id.ts'
import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import { itemsOf } from '#intake/make-part.ts'
import { moveBoundary, movePart } from '#intake/move-part.ts'
import type { Plan, PlanPart } from '#intake/plan.ts'
import { attemptOf } from './open-from-plan.ts'

type Changes = Readonly<Record<Path, unknown>>

/** The user says that a part of a pasted text belongs to another section. */
export const partMoved = (facts: Case, attempt: Attempt, index: number, section: SectionKind): Changes =>
  resplit(facts, attempt, movePart(planOf(attempt), index, section))

/** The user says that a part begins one paragraph or bullet later: its first item goes to the part above. */
export function firstItemToPartAbove(facts: Case, attempt: Attempt, index: number): Changes {
  const plan = planOf(attempt)
  const part = plan.parts[index]
  return part ? resplit(facts, attempt, moveBoundary(plan, index, part.items[1]?.start ?? part.end)) : {}
}

const planOf = ({ text, parts }: Attempt): Plan => ({
  text,
  notes: [],
  parts: parts.map((part): PlanPart => ({ ...part, cue: 'moved', score: 0, items: itemsOf(text, part) })),
})

/** Items that nobody worked on follow their part; what the seller touched stays where it is. */
function resplit(facts: Case, attempt: Attempt, plan: Plan): Changes {
  const issues = facts.issues.map(({ id }) => id)
  const lists = [
    ['causes', 'root-cause', 'c', (id: string, text: string): Cause => emptyCause(id, issues, text)],
    ['actions', 'corrective', 'a', (id: string, text: string): Action => emptyAction(id, text)],
    ['controls', 'preventive', 'p', (id: string, text: string): Control => emptyControl(id, text)],
  ] as const
  const changes: Record<Path, unknown> = { [`attempts/${attempt.id}/parts`]: attemptOf(facts, plan).parts }
  for (const [list, section, letter, make] of lists) {
    const before = textsOf(planOf(attempt).parts, section)
    const after = textsOf(plan.parts, section)
    if (before.join('\n') === after.join('\n')) continue
    const items: (Cause | Action | Control)[] = facts[list].filter(
      (item) => !before.includes(item.text) || after.includes(item.text) || !isSame(item, make(item.id, item.text)),
    )
    const known = new Set(items.map(({ text }) => text))
    for (const text of after) if (!known.has(text)) items.push(make(nextId(letter, items), text))
    changes[list] = items
  }
  return changes
}

const textsOf = (parts: readonly PlanPart[], section: SectionKind): string[] =>
  parts.filter((part) => part.section === section).flatMap(({ items }) => items.map(({ text }) => text))

const isSame = (item: unknown, blank: unknown) => JSON.stringify(item) === JSON.stringify(blank)
