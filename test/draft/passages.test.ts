import { expect, test } from 'vitest'
import { openCase } from '#domain/open-case.ts'
import { at, withAt } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { sectionKinds } from '#domain/section.ts'
import { passagesOf } from '#draft/passages.ts'

test('every passage leads to the field that holds its words', () => {
  for (const { path, offset, prose } of sectionKinds.flatMap((kind) => passagesOf(sampleCase, kind))) {
    expect([offset, at(sampleCase, path)]).toEqual([0, prose.source])
  }
})

test('a blank field is no passage', () => {
  const paths = (text: string) =>
    passagesOf(withAt(sampleCase, 'causes/c1/ownPart', text), 'root-cause').map(({ path }) => path)
  expect(paths('Ours.')).toContain('causes/c1/ownPart')
  expect(paths(' \n')).not.toContain('causes/c1/ownPart')
  expect(sectionKinds.flatMap((kind) => passagesOf(openCase('x', 'vtr', '2026-04-20T09:00:00.000Z'), kind))).toEqual([])
})

test('the sections and their fields are these', () => {
  const fields = (kind: (typeof sectionKinds)[number]) => passagesOf(sampleCase, kind).map(({ path }) => path)
  expect(fields('opening')).toContain('business/stock')
  expect(fields('root-cause').slice(0, 8)).toEqual([
    'causes/c1/title',
    'causes/c1/text',
    'causes/c1/ownPart',
    'causes/c1/effect',
    'causes/c1/whys/w1/text',
    'causes/c1/whys/w2/text',
    'causes/c1/whys/w3/text',
    'causes/c1/whys/w4/text',
  ])
  expect(fields('corrective')).toContain('actions/a3/result')
  expect(fields('preventive')).toContain('controls/p1/impact')
  expect(fields('evidence')).toContain('exhibits/e1/title')
  expect(fields('closing')).toEqual(['business/signedBy', 'business/signedAs'])
})
