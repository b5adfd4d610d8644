import { expect, test } from 'vitest'
import { at, withAll, withAt } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'

test('a path walks lists by id, not by place', () => {
  expect(at(sampleCase, 'causes/c2/kind')).toBe('detection')
  expect(at({ ...sampleCase, causes: sampleCase.causes.toReversed() }, 'causes/c2/kind')).toBe('detection')
})

test.each(['causes/c9/text', 'nothing', 'causes/c1/text/deeper', '__proto__', 'causes/length'])(
  '%s leads nowhere',
  (path) => expect(at(sampleCase, path)).toBeUndefined(),
)

test('a change shares all that it does not touch, and leaves the original alone', () => {
  const changed = withAt(sampleCase, 'causes/c1/from', '2026-01-07')
  expect(at(changed, 'causes/c1/from')).toBe('2026-01-07')
  expect(at(sampleCase, 'causes/c1/from')).toBe('2026-01-06')
  expect(changed.actions).toBe(sampleCase.actions)
  expect(changed.causes[1]).toBe(sampleCase.causes[1])
})

test('an item is added by its own path and removed by undefined', () => {
  const cause = { ...sampleCase.causes[0], id: 'c3' }
  const added = withAt(sampleCase, 'causes/c3', cause)
  expect(added.causes.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3'])
  expect(withAt(added, 'causes/c3', undefined)).toEqual(sampleCase)
})

test('our own mistake throws', () => {
  expect(() => withAt(sampleCase, 'causes/c9/text', 'x')).toThrow("no item 'c9'")
  expect(() => withAt(sampleCase, 'nowhere/x', 'x')).toThrow('leads nowhere')
})

test('several changes are laid one over the other', () => {
  const changed = withAll(sampleCase, { 'causes/c1': undefined, 'notice/dueOn': '' })
  expect(changed.causes.map(({ id }) => id)).toEqual(['c2'])
  expect(changed.notice.dueOn).toBe('')
})
