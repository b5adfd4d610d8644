import { describe, expect, test } from 'vitest'
import { violationOf } from '#domain/open-case.ts'
import { withAll } from '#domain/path.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { readProse } from '#prose/prose.ts'
import { packOf } from '#rubric/packs.ts'
import { rules } from '#rubric/registry.ts'
import { reviewText } from '#rubric/review-text.ts'
import type { DraftRule, FactRule, ProseRule } from '#rubric/rule.ts'
import { exampleDraft } from './example-draft.ts'

const fewestBad = 3
const fewestGood = 4

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('says what, asks, says why and how, and names a source', () => {
    expect(rule.message).toMatch(/[.]$/)
    expect(rule.question).toMatch(/[?]$/)
    expect(rule.why).toMatch(/[.]$/)
    expect(rule.how).toMatch(/[.]$/)
    expect(rule.source.codes.length).toBeGreaterThan(0)
  })
  if (rule.reads === 'prose') proseExamples(rule)
  if (rule.reads === 'facts') factExamples(rule)
  if (rule.reads === 'draft') draftExamples(rule)
})

function proseExamples({ in: sections, find, examples }: ProseRule) {
  const violation = examples.for ?? 'vtr'
  const about = { section: sections[0] ?? 'root-cause', violation, pack: packOf(violation) } as const
  const reported = (text: string) =>
    Array.from(find(readProse(text), about), ({ start, end }) => text.slice(start, end))
  test('has enough examples', () => {
    expect(examples.bad.length).toBeGreaterThanOrEqual(fewestBad)
    expect(examples.good.length).toBeGreaterThanOrEqual(fewestGood)
  })
  test.each(examples.bad)('reports “%s”', (bad) => {
    const marked = Array.from(bad.matchAll(/⟦(.*?)⟧/gs), ([, words]) => words)
    expect(marked, 'marks no words').not.toEqual([])
    expect(reported(bad.replace(/[⟦⟧]/g, ''))).toEqual(marked)
  })
  test.each(examples.good)('passes “%s”', (good) => expect(reported(good)).toEqual([]))
}

function factExamples(rule: FactRule & { id: string; group: string }) {
  const { find, inText, examples, id, group } = rule
  const gaps = (given: Readonly<Record<string, unknown>>) => {
    const facts = withAll(sampleCase, given)
    return Array.from(find(facts, sampleToday, packOf(violationOf(facts))), (gap) =>
      typeof gap === 'string' ? gap : gap.path,
    )
  }
  test('has enough examples', () => {
    const { bad, good, textBad = [], textGood = [] } = examples
    expect(bad.length + textBad.length).toBeGreaterThanOrEqual(fewestBad)
    expect(good.length + textGood.length).toBeGreaterThanOrEqual(fewestGood)
    if (inText) expect(textBad.length && textGood.length, 'shows its review form').toBeTruthy()
  })
  test.each(examples.bad)('reports when $when', ({ given, at }) => {
    expect(gaps(given)).not.toEqual([])
    if (at) expect(gaps(given)).toContain(at)
  })
  test.each(examples.good)('passes when $when', ({ given }) => expect(gaps(given)).toEqual([]))
  const inReview = (text: FactExampleText) => [...(inText?.(reviewText(exampleDraft(group, text, examples.for))) ?? [])]
  test.each((examples.textBad ?? []).map((text) => [text]))('cannot find it in “%s”', (text) => {
    expect(inReview(text), id).not.toEqual([])
  })
  test.each((examples.textGood ?? []).map((text) => [text]))('finds it in “%s”', (text) => {
    expect(inReview(text), id).toEqual([])
  })
}

type FactExampleText = NonNullable<FactRule['examples']['textBad']>[number]

function draftExamples({ find, examples, group }: DraftRule & { group: string }) {
  const places = (text: FactExampleText) => [
    ...find(exampleDraft(group, text, examples.for), sampleToday, packOf(examples.for ?? 'vtr')),
  ]
  test('has enough examples', () => {
    expect(examples.bad.length).toBeGreaterThanOrEqual(fewestBad)
    expect(examples.good.length).toBeGreaterThanOrEqual(fewestGood)
  })
  test.each(examples.bad.map((text) => [text]))('reports “%s”', (text) => expect(places(text)).not.toEqual([]))
  test.each(examples.good.map((text) => [text]))('passes “%s”', (text) => expect(places(text)).toEqual([]))
}

test('ids are unique, former ids included', () => {
  const ids = rules.flatMap(({ id, formerly = [] }) => [id, ...formerly])
  expect(ids).toEqual([...new Set(ids)])
})
