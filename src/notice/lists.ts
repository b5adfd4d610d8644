import type { AskKind } from '#domain/notice.ts'
import { kindsIn } from './kinds-in.ts'
import type { Unit } from './outline.ts'
import { asksFor, closesList, isSmallPrint, opensList } from './request.ts'

/** A list of bullets: what it holds, and the kinds that its lead asks for each of them. */
export type List = {
  readonly is: 'requests' | 'other' | 'unknown'
  readonly inherits: readonly AskKind[]
  readonly depth: number
  readonly group: number
}

/** How far back a list may have its lead. */
const farthest = 60
const passedOn: readonly AskKind[] = [
  'root-cause',
  'actions-taken',
  'preventive-steps',
  'buyer-remedy',
  'dispute-evidence',
]

/** The list that opens with the bullet at `index`, inside `outer` if there is one. */
export function listAt(units: readonly Unit[], index: number, outer: List | undefined): List {
  const unit = units[index]
  const lead = leadOf(units, index)
  return {
    is: unit ? kindOf(units, index, lead, outer) : 'other',
    inherits: inherited(lead[0]),
    depth: unit?.depth ?? 0,
    group: unit?.group ?? 0,
  }
}

/** The sentence or heading that a list follows, and up to two before it. */
function leadOf(units: readonly Unit[], index: number): Unit[] {
  const depth = units[index]?.depth ?? 0
  const lead: Unit[] = []
  for (const unit of units.slice(Math.max(0, index - farthest), index).reverse()) {
    if (unit.depth >= depth && (unit.form === 'bullet' || unit.inBullet)) continue
    lead.push(unit)
    if (unit.form !== 'sentence' || lead.length === 3) break
  }
  return lead
}

function kindOf(units: readonly Unit[], index: number, lead: readonly Unit[], outer: List | undefined): List['is'] {
  const nearest = lead[0]
  const part = units[index]?.part
  if (nearest && closesList(nearest.text)) return 'other'
  if (nearest && opensList(nearest.text)) return 'requests'
  const closed = part === 'closed' || part === 'why'
  if (closed) return lead.some(({ text }) => opensList(text) && asksFor(text)) ? 'requests' : 'other'
  if (outer) return outer.is
  if (part === 'how' || part === 'error' || mostlyAsks(units, index)) return 'requests'
  return lead.some(({ text }) => asksFor(text) && !isSmallPrint(text)) ? 'requests' : 'unknown'
}

/** Whether at least half of the bullets ask by themselves: "- If you have a licence, send us a copy." */
function mostlyAsks(units: readonly Unit[], index: number): boolean {
  const { depth, group } = units[index] ?? {}
  const bullets = units
    .slice(index, index + farthest)
    .filter((one) => one.form === 'bullet' && one.depth === depth && one.group === group)
  const asking = bullets.filter(({ text }) => asksFor(text) && !isSmallPrint(text))
  return asking.length > 1 && asking.length * 2 >= bullets.length
}

/** "The root cause of each of the following:" asks the same of every bullet. */
function inherited(lead: Unit | undefined): readonly AskKind[] {
  if (!lead || !/\b(?:each|every|all|following|both|these)\b/i.test(lead.text)) return []
  return kindsIn(lead.text).filter((kind) => passedOn.includes(kind))
}
