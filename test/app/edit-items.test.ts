import { expect, test } from 'vitest'
import { added, moved, removed } from '#app/edit-items.ts'
import { caseSchema } from '#domain/case.ts'
import { withAll } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'

test.each(['causes', 'actions', 'controls', 'exhibits'] as const)('%s: add, move, remove', (list) => {
  const { id, changes } = added(sampleCase, list)
  const more = withAll(sampleCase, changes)
  expect(more[list].at(-1)?.id).toBe(id)
  expect(caseSchema.safeParse(more).success).toBe(true)
  const up = withAll(more, moved(more, list, id, -1))
  expect(up[list].at(-2)?.id).toBe(id)
  expect(withAll(up, moved(up, list, id, 1))).toEqual(more)
  expect(moved(more, list, id, 1)).toEqual({})
  expect(withAll(more, removed(more, list, id))).toEqual(sampleCase)
})

test('a new action begins with the link it was made for', () => {
  const { id, changes } = added(sampleCase, 'actions', 'c2')
  expect(withAll(sampleCase, changes).actions.find((one) => one.id === id)?.causes).toEqual(['c2'])
})

test('removing a cause or a document takes every link to it along', () => {
  const noCause = withAll(sampleCase, removed(sampleCase, 'causes', 'c1'))
  expect([...noCause.actions, ...noCause.controls].flatMap(({ causes }) => causes)).not.toContain('c1')
  const noExhibit = withAll(sampleCase, removed(sampleCase, 'exhibits', 'e1'))
  const links = [...noExhibit.causes, ...noExhibit.actions, ...noExhibit.controls].flatMap(({ exhibits }) => exhibits)
  expect(links).not.toContain('e1')
})
