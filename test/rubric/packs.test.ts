import { describe, expect, test } from 'vitest'
import { withAll } from '#domain/path.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { isViolation } from '#domain/violation.ts'
import type { Claim } from '#rubric/claim.ts'
import { packOf, packs, rulesOff } from '#rubric/packs.ts'
import { rules } from '#rubric/registry.ts'
import { review } from '#rubric/review.ts'
import { sources } from '#rubric/sources.ts'
import { guided } from './guided.ts'

const ids = rules.map(({ id }) => id)

/** Every type that the knowledge base describes. */
const described = [
  'vtr lsr otdr odr cr inauthentic counterfeit ip-trademark ip-copyright ip-patent ip-suspected used-as-new',
  'not-as-described related reviews dropship asin-variation pdp-rules restricted product-safety expired-food',
  'section3-conduct forged-docs general',
].flatMap((line) => line.split(' '))

test('there is a pack for each type that is described', () => {
  expect(Object.keys(packs).toSorted()).toEqual(described.toSorted())
})

describe.each(Object.entries(packs))('%s', (id, { names = [], off = [], shift = {}, dispute = [], ...pack }) => {
  test('bears the id of a type', () => expect(isViolation(id)).toBe(true))
  test.each([...off, ...dispute, ...Object.keys(shift)])('%s is a rule', (rule) => expect(ids).toContain(rule))
  test('names the problem as a reviewer would', () => {
    if (id !== 'general') expect(names.length).toBeGreaterThanOrEqual(2)
    expect(names).toEqual([...new Set(names)])
  })
  const lists: readonly (readonly [string, readonly Claim[] | undefined])[] = [
    ['wants', pack.wants],
    ['evidence', pack.evidence],
    ['trap', pack.trap],
  ]
  test.each(lists)('says what there is to know about %s, with where it was read', (_, claims = []) => {
    expect(claims.length).toBeGreaterThan(0)
    for (const { says, source } of claims) {
      expect(says).toMatch(/^[\p{Lu}“].*[.”]$/u)
      expect(source.checked).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(source.codes.filter((code) => !sources[code])).toEqual([])
      expect(source.codes).not.toEqual([])
    }
  })
})

test('a type without a pack is reviewed like any other', () => {
  expect(packOf('hazmat')).toEqual(packOf('general'))
})

test('a dispute is not asked for what only a plan must show', () => {
  const disputed = withAll(sampleCase, { 'issues/i1/route': 'dispute' })
  expect(rulesOff(disputed)).toContain('root-cause/no-ownership')
  expect(rulesOff(sampleCase)).not.toContain('root-cause/no-ownership')
  const found = (facts: typeof sampleCase) => review(guided(facts), sampleToday).map(({ rule }) => rule)
  const unowned = { 'causes/c1/ownPart': '', 'causes/c2/ownPart': '' }
  expect(found(withAll(sampleCase, unowned))).toContain('root-cause/no-ownership')
  expect(found(withAll(disputed, unowned))).not.toContain('root-cause/no-ownership')
})
