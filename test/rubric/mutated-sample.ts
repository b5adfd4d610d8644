import * as fc from 'fast-check'
import type { Case } from '#domain/case.ts'
import { type Path, withAll, withAt } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import type { Given } from '#rubric/rule.ts'

type Change = readonly [path: Path, value: unknown]

const lists = ['causes', 'actions', 'controls', 'exhibits'] as const

/** Every field of every item, emptied. */
const emptied: readonly Change[] = lists.flatMap((list) =>
  sampleCase[list].flatMap((item) =>
    Object.entries(item)
      .filter(([field]) => field !== 'id')
      .map(([field, value]) => [`${list}/${item.id}/${field}`, emptyLike(field, value)] as const),
  ),
)

/** Answers that do not fit, and other kinds of item. */
const changed: readonly Change[] = [
  ['causes/c1/total', 10],
  ['causes/c1/foundOn', '2026-03-25'],
  ['causes/c2/kind', 'occurrence'],
  ['causes/c1/endsIn', 'person'],
  ['actions/a1/kind', 'inform'],
  ['actions/a2/status', 'planned'],
  ['actions/a4/on', '2026-05-30'],
  ['actions/a4/exhibits', ['e99']],
  ['actions/a5/kind', 'inform'],
  ['actions/a5/text', sampleCase.actions[3]?.text],
  ['controls/p1/kind', 'inform'],
  ['controls/p2/limit', 'below 90 %'],
  ['controls/p2/status', 'planned'],
  ['controls/p3/kind', 'check'],
  ['controls/p3/since', '2026-09-01'],
  ['exhibits/e1/kind', 'invoice'],
  ['exhibits/e2/datedOn', '2026-09-01'],
  ['issues/i1/violation', 'inauthentic'],
  ['issues/i1/orders', ['112-5550143-8890021', '112-0000000-0000000']],
  ['notice/receivedOn', ''],
]

const dropped: readonly Change[] = lists.flatMap((list) =>
  sampleCase[list].map(({ id }): Change => [`${list}/${id}`, undefined]),
)

/** A few answers taken away or changed, and sometimes an item or two left out: laid over the sample case. */
export const changes: fc.Arbitrary<Given> = fc
  .tuple(
    fc.subarray([...emptied], { maxLength: 12 }),
    fc.subarray([...changed], { maxLength: 6 }),
    fc.subarray([...dropped], { maxLength: 2 }),
  )
  .map((chosen) => Object.fromEntries(chosen.flat()))

export const mutated = (given: Given): Case => withAll(sampleCase, given)

/** One of several, by a number of any size. */
export const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)]

/** The case with one of its items twice, the second time under an id of its own. */
export function doubled(facts: Case, index: number): Case {
  const place = pick(
    lists.flatMap((list) => facts[list].map((item) => ({ list, item }))),
    index,
  )
  return place ? withAt(facts, `${place.list}/${place.item.id}9`, { ...place.item, id: `${place.item.id}9` }) : facts
}

/** The same case with its items in another order: `keys` are what the places of a list are sorted by. */
export const shuffled = (facts: Case, keys: readonly number[]): Case =>
  withAll(
    facts,
    Object.fromEntries(
      lists.map((list) => {
        const items: readonly unknown[] = facts[list]
        const places = items.map((_, place) => place).sort((a, b) => (keys[a] ?? a) - (keys[b] ?? b))
        return [list, places.map((place) => items[place])]
      }),
    ),
  )

function emptyLike(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return []
  if (field === 'kind' && value !== '') return value === 'occurrence' || value === 'detection' ? 'system' : ''
  if (typeof value === 'boolean') return false
  return typeof value === 'string' ? '' : null
}
