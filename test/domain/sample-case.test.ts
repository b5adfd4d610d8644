import { expect, test } from 'vitest'
import { caseSchema } from '#domain/case.ts'
import { chain, isWhole, loose } from '#domain/chain.ts'
import { openCase } from '#domain/open-case.ts'
import { sampleCase } from '#domain/sample-case.ts'

test('the sample and an empty case have the saved shape', () => {
  expect(caseSchema.parse(sampleCase)).toEqual(sampleCase)
  const empty = openCase('case-1', 'lsr', '2026-04-20T09:00:00.000Z')
  expect(caseSchema.parse(empty)).toEqual(empty)
})

test('facts and asks of the sample stand in its message where they say', () => {
  const { text, facts, asks } = sampleCase.notice
  for (const { start, end, words } of [...facts, ...asks]) expect(text.slice(start, end)).toBe(words)
})

test('every link of the sample leads to something', () => {
  const causes = sampleCase.causes.map(({ id }) => id)
  const exhibits = sampleCase.exhibits.map(({ id }) => id)
  for (const item of [...sampleCase.actions, ...sampleCase.controls]) {
    expect(causes).toEqual(expect.arrayContaining(item.causes))
    expect(exhibits).toEqual(expect.arrayContaining(item.exhibits))
  }
})

test('the line of the sample is whole, and breaks where a link is taken away', () => {
  expect(isWhole(sampleCase)).toBe(true)
  expect(loose(sampleCase)).toEqual({ actions: [], controls: [] })
  expect(isWhole({ ...sampleCase, controls: [] })).toBe(false)
  expect(chain({ ...sampleCase, controls: [] }).every(({ controls }) => controls.length === 0)).toBe(true)
})
