import { expect, test } from 'vitest'
import { reference } from '#rubric/reference.ts'
import { rules } from '#rubric/registry.ts'
import { classesOf, sources } from '#rubric/sources.ts'

const groups = [...new Set(rules.map(({ group }) => group))]

test.each(groups)('the page of %s says what its rules say', async (group) => {
  await expect(reference(group, rules)).toMatchFileSnapshot(`../../src/rubric/rules/${group}/README.md`)
})

test.each(rules.map(({ id, source }) => [id, source.codes] as const))(
  '%s names sources that are in the list',
  (_, codes) => {
    expect(codes.filter((code) => !sources[code])).toEqual([])
  },
)

test.each(Object.entries(sources))('%s says what it is and where it was read', (code, [what, ...addresses]) => {
  expect(code).toMatch(/^[ACFR]\d+$/)
  expect(what).not.toBe('')
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) expect(URL.canParse(address)).toBe(true)
})

test('whose word a claim rests on is told in words, Amazon’s first', () => {
  expect(classesOf(['C8', 'A5', 'C18'])).toEqual(['Amazon', 'consultants and lawyers'])
  expect(() => classesOf(['Z9'])).toThrow("no source 'Z9'")
})
