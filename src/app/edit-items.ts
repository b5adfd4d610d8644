import { type Action, emptyAction } from '#domain/action.ts'
import type { Case } from '#domain/case.ts'
import { type Cause, emptyCause } from '#domain/cause.ts'
import { type Control, emptyControl } from '#domain/control.ts'
import { type Exhibit, emptyExhibit } from '#domain/exhibit.ts'
import { nextId } from '#domain/item-id.ts'
import type { Path } from '#domain/path.ts'

/** The lists that the seller adds to. */
export type EditableList = 'causes' | 'actions' | 'controls' | 'exhibits'
type Changes = Readonly<Record<Path, unknown>>

const letters: Readonly<Record<EditableList, string>> = { causes: 'c', actions: 'a', controls: 'p', exhibits: 'e' }

/** A new item at the end of a list, and its id. An action or control can begin with a link to the cause it answers. */
export function added(facts: Case, list: EditableList, cause?: string): { id: string; changes: Changes } {
  const id = nextId(letters[list], facts[list])
  const linked = cause ? [cause] : facts.causes.length === 1 ? facts.causes.map((one) => one.id) : []
  return { id, changes: { [`${list}/${id}`]: blank(facts, list, id, linked) } }
}

function blank(facts: Case, list: EditableList, id: string, causes: string[]): Cause | Action | Control | Exhibit {
  switch (list) {
    case 'causes':
      return emptyCause(id, facts.issues.length === 1 ? facts.issues.map((issue) => issue.id) : [])
    case 'actions':
      return { ...emptyAction(id), causes }
    case 'controls':
      return { ...emptyControl(id), causes }
    case 'exhibits':
      return emptyExhibit(id)
  }
}

/** Takes an item away, and every link that leads to it. */
export function removed(facts: Case, list: EditableList, id: string): Changes {
  const changes: Record<Path, unknown> = {}
  if (list === 'causes') {
    for (const action of facts.actions)
      if (action.causes.includes(id)) changes[`actions/${action.id}/causes`] = without(action.causes, id)
    for (const control of facts.controls)
      if (control.causes.includes(id)) changes[`controls/${control.id}/causes`] = without(control.causes, id)
  }
  if (list === 'exhibits') {
    for (const holder of ['causes', 'actions', 'controls'] as const)
      for (const item of facts[holder])
        if (item.exhibits.includes(id)) changes[`${holder}/${item.id}/exhibits`] = without(item.exhibits, id)
  }
  changes[`${list}/${id}`] = undefined
  return changes
}

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id)

/** Moves an item one place up or down. At the end of the list nothing changes. */
export function moved(facts: Case, list: EditableList, id: string, by: -1 | 1): Changes {
  const items: readonly { readonly id: string }[] = facts[list]
  const from = items.findIndex((item) => item.id === id)
  const to = from + by
  const item = items[from]
  const other = items[to]
  if (!item || !other) return {}
  return { [list]: items.with(from, other).with(to, item) }
}
