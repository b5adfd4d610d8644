import type { SectionKind } from '#domain/section.ts'
import { makePart } from './make-part.ts'
import type { Plan, PlanPart } from './plan.ts'

const moved = { cue: 'moved', because: 'You moved it.', score: 9 } as const

/** The plan with one part taken for another section. */
export function movePart(plan: Plan, index: number, section: SectionKind): Plan {
  const part = plan.parts[index]
  if (!part || part.section === section) return plan
  return withParts(plan, index, 1, [makePart(plan.text, part.start, part.end, { ...part, ...moved, section })])
}

/**
 * The plan with the place moved where a part begins. The part before takes or gives the words between, and nothing else
 * changes; the offset stays between the start of the one and the end of the other.
 */
export function moveBoundary(plan: Plan, index: number, toOffset: number): Plan {
  const [before, part] = [plan.parts[index - 1], plan.parts[index]]
  if (!before || !part) return plan
  const offset = Math.max(before.start, Math.min(part.end, Math.round(toOffset)))
  if (offset === part.start) return plan
  const keepsHeading = offset <= part.start
  const halves = [
    makePart(plan.text, before.start, offset, before),
    makePart(plan.text, offset, part.end, { ...part, ...moved, heading: keepsHeading ? part.heading : '' }),
  ]
  return withParts(
    plan,
    index - 1,
    2,
    halves.filter(({ start, end }) => end > start),
  )
}

const withParts = (plan: Plan, at: number, gone: number, parts: readonly PlanPart[]): Plan => ({
  ...plan,
  parts: plan.parts.toSpliced(at, gone, ...parts),
})
