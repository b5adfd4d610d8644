import { expect, test } from 'vitest'
import { withAll } from '#domain/path.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { daysOutOfOrder } from '#rubric/day-order.ts'

test.each([
  ['nothing, where all is in order', {}, []],
  ['a failure that ends before it begins', { 'causes/c1/until': '2026-01-05' }, ['causes/c1/until']],
  ['an action before the first failure', { 'actions/a1/on': '2025-12-30' }, ['actions/a1/on']],
  ['an action that is done after today', { 'actions/a4/on': '2026-04-21' }, ['actions/a4/on']],
  ['a control in force after today', { 'controls/p1/since': '2026-05-01' }, ['controls/p1/since']],
  ['no planned action after today', { 'actions/a4/on': '2026-05-01', 'actions/a4/status': 'planned' }, []],
  ['no day that is missing', { 'causes/c1/from': '', 'causes/c2/from': '', 'actions/a1/on': '' }, []],
])('reports %s', (_, given, paths) => {
  const found = [...daysOutOfOrder(withAll(sampleCase, given), sampleToday)]
  expect(found.map(({ path }) => path)).toEqual(paths)
})
