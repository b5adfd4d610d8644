import { describe, expect, test } from 'vitest'
import { withAll } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { examplePack } from '#rubric/house/example-pack.ts'
import { file, path, rootline } from './command-line.ts'

const house = file('house.yaml', examplePack)
const plan = file('plan.txt', 'Preventive measures\n\nEvery parcel is double checked by the shift lead.')
const ids = (out: string): string[] =>
  JSON.parse(out)
    .findings.map(({ rule }: { rule: string }) => rule)
    .filter((rule: string) => rule.startsWith('house/'))

describe('check --house', () => {
  test('lays a pack over a text', async () => {
    const { out } = await rootline('check', '--house', house, '--json', plan)
    expect(ids(out)).toEqual(['house/no-double-check'])
    expect(ids((await rootline('check', '--json', plan)).out)).toEqual([])
  })
  test('lays a pack over a case', async () => {
    const open = file('case.json', JSON.stringify(withAll(sampleCase, { 'controls/p2/standIn': '' })))
    expect(ids((await rootline('check', '--house', house, '--json', open)).out)).toEqual(['house/stand-in-named'])
  })
  test('keeps the pack of a case where none is given', async () => {
    const rules = [{ kind: 'required', id: 'x', severity: 'must', message: 'm', question: 'q', why: 'w', how: 'h' }]
    const own = { name: 'Own', version: '1.0.0', rules: [{ ...rules[0], field: 'business/carriers' }] }
    const saved = file('own.json', JSON.stringify(withAll(sampleCase, { house: own, 'business/carriers': '' })))
    const { out, code } = await rootline('check', '--json', saved)
    expect(ids(out)).toEqual(['house/x'])
    expect(code).toBe(1)
  })
  test.each([
    ['broken', 'broken.yaml', 'name: Team: rules', 'Line 1 holds a colon inside a text: put the whole text in quotes.'],
    ['no text', 'photo.yaml', new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3, 0, 255]), 'It holds no readable text.'],
    ['too large', 'large.yaml', 'x'.repeat(256_001), 'It is larger than 256 kB, more than any pack needs.'],
  ])('refuses a pack that is %s, and checks nothing', async (_, name, content, why) => {
    const { code, out, err } = await rootline('check', '--house', file(name, content), plan)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(`“${path(name)}” was not loaded and no rule was changed. ${why}`)
  })
  test('says so where the pack is not there', async () => {
    expect(await rootline('check', '--house', path('none.yaml'), plan)).toMatchObject({
      code: 2,
      err: `“${path('none.yaml')}” was not found. Check its name and folder.\n`,
    })
  })
})
