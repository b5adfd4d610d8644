/**
 * A place in a case: `causes/c1/text`, `notice/dueOn`, `issues/i1/metric/value`. Lists of items are walked by the item's
 * id, so a path outlives reordering. One string serves as input name, finding place, question and patch.
 */
export type Path = string

type Node = Readonly<Record<string, unknown>>
type WithId = { readonly id: string }

const isItem = (value: unknown): value is WithId =>
  typeof value === 'object' && value !== null && typeof (value as Partial<WithId>).id === 'string'

/** The value at a path, or undefined where the path leads nowhere. */
export function at(value: unknown, path: Path): unknown {
  let here = value
  for (const key of path.split('/')) {
    if (Array.isArray(here)) here = here.find((item) => isItem(item) && item.id === key)
    else if (typeof here === 'object' && here !== null && Object.hasOwn(here, key)) here = (here as Node)[key]
    else return undefined
  }
  return here
}

/**
 * A copy of `value` with `leaf` at `path`; all that is not on the way is shared with the original.
 * `undefined` removes: a key from an object, an item from a list. Throws where the path leads nowhere.
 */
export function withAt<T>(value: T, path: Path, leaf: unknown): T {
  return set(value, path.split('/'), leaf, path) as T
}

function set(value: unknown, [key = '', ...rest]: readonly string[], leaf: unknown, path: Path): unknown {
  if (Array.isArray(value)) {
    const index = value.findIndex((item) => isItem(item) && item.id === key)
    if (index < 0 && rest.length) throw new Error(`no item '${key}' on the way to '${path}'`)
    const item = rest.length ? set(value[index], rest, leaf, path) : leaf
    if (index < 0) return item === undefined ? value : [...value, item]
    return item === undefined ? value.toSpliced(index, 1) : value.with(index, item)
  }
  if (typeof value !== 'object' || value === null) throw new Error(`'${path}' leads nowhere`)
  if (rest.length && !Object.hasOwn(value, key)) throw new Error(`'${path}' leads nowhere`)
  const copy: Record<string, unknown> = { ...value }
  if (rest.length) copy[key] = set(copy[key], rest, leaf, path)
  else if (leaf === undefined) delete copy[key]
  else copy[key] = leaf
  return copy
}

/** Several changes at once, in their order. */
export const withAll = <T>(value: T, changes: Readonly<Record<Path, unknown>>): T =>
  Object.entries(changes).reduce((result, [path, leaf]) => withAt(result, path, leaf), value)
