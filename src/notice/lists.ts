import type { AskKind } from '#domain/notice.ts'
import { kindsIn } from './kinds-in.ts'
import type { Unit } from './outline.ts'
import { asksFor, closesList, isSmallPrint, opensList } from './request.ts'

/** A list of bullets: whether it holds requests, and the kinds that its lead asks for each of them. */
export type List = {
  readonly open: boolean
  readonly inherits: readonly AskKind[]
  readonly depth: number
  readonly group: number
}

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
    open: unit ? isOpen(unit, lead, outer) : false,
    inherits: inherited(lead[0]),
    depth: unit?.depth ?? 0,
    group: unit?.group ?? 0,
  }
}

/** The sentence or heading that a list follows, and up to two before it. */
function leadOf(units: readonly Unit[], index: number): Unit[] {
  const depth = units[index]?.depth ?? 0
  const lead: Unit[] = []
  for (const unit of units.slice(0, index).reverse()) {
    if (unit.depth >= depth && (unit.form === 'bullet' || unit.inBullet)) continue
    lead.push(unit)
    if (unit.form !== 'sentence' || lead.length === 3) break
  }
  return lead
}

function isOpen(unit: Unit, lead: readonly Unit[], outer: List | undefined): boolean {
  const nearest = lead[0]
  if (nearest && closesList(nearest.text)) return false
  if (nearest && opensList(nearest.text)) return true
  if (unit.part === 'closed' || unit.part === 'why') return lead.some(({ text }) => opensList(text) && asksFor(text))
  if (outer) return outer.open
  if (unit.part === 'how' || unit.part === 'error') return true
  return lead.some(({ text }) => asksFor(text) && !isSmallPrint(text))
}

/** "The root cause of each of the following:" asks the same of every bullet. */
function inherited(lead: Unit | undefined): readonly AskKind[] {
  if (!lead || !/\b(?:each|every|all|following|both|these)\b/i.test(lead.text)) return []
  return kindsIn(lead.text).filter((kind) => passedOn.includes(kind))
}
