import { type Case, itemLists } from '#domain/case.ts'

/**
 * A case cut into records small enough to be written on every keystroke: one an item, one each for notice, business and the
 * like, and one `frame` with all the rest and the order of the lists.
 */
export type Parts = ReadonlyMap<string, unknown>

const whole = ['notice', 'business', 'ownWords', 'dismissed', 'switchedOff', 'house', 'attested'] as const

export function partsOf(facts: Case): Parts {
  const parts = new Map<string, unknown>()
  const frame: Record<string, unknown> = { ...facts }
  for (const key of whole) {
    parts.set(key, facts[key])
    delete frame[key]
  }
  for (const list of itemLists) {
    for (const item of facts[list]) parts.set(`${list}/${item.id}`, item)
    frame[list] = facts[list].map(({ id }) => id)
  }
  return parts.set('frame', frame)
}

/** The saved value that the parts make, not yet checked. A part that is missing leaves its place empty. */
export function joined(parts: Parts): unknown {
  const frame = parts.get('frame')
  if (typeof frame !== 'object' || frame === null) return undefined
  const value: Record<string, unknown> = { ...frame }
  for (const key of whole) value[key] = parts.get(key)
  for (const list of itemLists) {
    const ids = value[list]
    value[list] = Array.isArray(ids) ? ids.map((id) => parts.get(`${list}/${id}`)).filter(Boolean) : []
  }
  return value
}

/** The parts that differ between two states: new values to put, names to delete. */
export function changedParts(before: Case, after: Case): { put: [string, unknown][]; gone: string[] } {
  const old = partsOf(before)
  const now = partsOf(after)
  return {
    put: [...now].filter(([name, value]) => name === 'frame' || old.get(name) !== value),
    gone: [...old.keys()].filter((name) => !now.has(name)),
  }
}
