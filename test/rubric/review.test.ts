import { describe, expect, test } from 'vitest'
import type { Case } from '#domain/case.ts'
import { withAll } from '#domain/path.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { ruleOf, rules } from '#rubric/registry.ts'
import { review } from '#rubric/review.ts'
import { concerns, factRule, type NamedRule, proseRule } from '#rubric/rule.ts'
import { exampleDraft } from './example-draft.ts'
import { guided } from './guided.ts'

const about = {
  question: 'Why?',
  why: 'Because.',
  how: 'So.',
  source: { codes: ['A1'], checked: '2026-11-01' },
} as const

const maybe: NamedRule = {
  ...proseRule({
    ...about,
    severity: 'should',
    concern: 'wording',
    message: '“{words}” is a guess.',
    in: ['root-cause'],
    find: ({ source }) => Array.from(source.matchAll(/maybe/g), ({ index }) => ({ start: index, end: index + 5 })),
    examples: { bad: [], good: [] },
  }),
  id: 'root-cause/maybe',
  group: 'root-cause',
}

const unowned: NamedRule = {
  ...factRule({
    ...about,
    severity: 'must',
    concern: 'fact',
    message: 'Nobody carries {title}.',
    notFound: 'We could not find who carries it.',
    answers: 'controls/@/owner',
    formerly: ['preventive/ownerless'],
    *find({ controls }) {
      for (const { id, owner, title } of controls) if (!owner) yield { path: `controls/${id}/owner`, params: { title } }
    },
    *inText({ section }) {
      if (!/lead/.test(section('preventive').source)) yield { section: 'preventive' }
    },
    examples: { bad: [], good: [] },
  }),
  id: 'preventive/unowned',
  group: 'preventive',
}

const found = (facts: Case, ...list: readonly NamedRule[]) => review(guided(facts), sampleToday, list)
const guess = { 'causes/c1/text': 'maybe one and maybe two' }
const nobody = { 'controls/p2/owner': '' }

test('the sample case breaks no rule', () => {
  expect(review(guided(sampleCase), sampleToday).map(({ rule, path }) => `${rule} at ${path}`)).toEqual([])
})

describe('a finding', () => {
  test('stands at the words, and says them', () => {
    const [first] = found(withAll(sampleCase, guess), maybe)
    expect(first).toMatchObject({
      path: 'causes/c1/text',
      start: 0,
      end: 5,
      quote: 'maybe',
      message: '“maybe” is a guess.',
    })
  })
  test('has a key of its own, also where the same words stand twice', () => {
    expect(found(withAll(sampleCase, guess), maybe).map(({ key }) => key)).toEqual([
      'root-cause/maybe@causes/c1/text:maybe',
      'root-cause/maybe@causes/c1/text:maybe#2',
    ])
  })
  test('keeps its key when other words change', () => {
    const [before] = found(withAll(sampleCase, { 'causes/c1/text': 'maybe' }), maybe)
    const [after] = found(
      withAll(sampleCase, { 'causes/c1/text': 'Well, maybe so.', 'causes/c2/text': 'More.' }),
      maybe,
    )
    expect(after?.key).toBe(before?.key)
  })
  test('leads to the field that an answer fills', () => {
    expect(found(withAll(sampleCase, nobody), unowned)).toMatchObject([
      { path: 'controls/p2/owner', answers: 'controls/p2/owner', section: 'preventive', quote: '', severity: 'must' },
    ])
  })
  test('names what it speaks of', () => {
    const [first] = found(withAll(sampleCase, nobody), unowned)
    expect(first?.message).toBe('Nobody carries Daily check of the tracking report.')
  })
})

test('in a pasted text, what was not found weighs one step less and is worded so', () => {
  const draft = exampleDraft('preventive', 'We check it. maybe.')
  expect(review(draft, sampleToday, [unowned])).toMatchObject([
    { severity: 'should', message: 'We could not find who carries it.', section: 'preventive', path: '' },
  ])
})

describe('the order', () => {
  test('is by weight first', () => {
    const both = withAll(sampleCase, { ...guess, ...nobody })
    expect(found(both, maybe, unowned).map(({ severity }) => severity)).toEqual(['must', 'should', 'should'])
  })
  test('is by weight and concern over all rules', () => {
    const bare = withAll(sampleCase, { exhibits: [], ...nobody, 'causes/c1/affected': null, 'actions/a4/on': '' })
    const order = review(guided(bare), sampleToday).map(
      ({ severity, concern }) => 10 * ['must', 'should', 'could'].indexOf(severity) + concerns.indexOf(concern),
    )
    expect(order.length).toBeGreaterThan(3)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})

describe('a dismissal', () => {
  const dismissed = (key: string, changes: Readonly<Record<string, unknown>>) =>
    withAll(sampleCase, { ...changes, dismissed: [{ key, reason: 'I know.', on: sampleToday }] })
  test('hides the finding that it was given for', () => {
    expect(found(dismissed('root-cause/maybe@causes/c1/text:maybe', guess), maybe)).toMatchObject([
      { key: 'root-cause/maybe@causes/c1/text:maybe#2' },
    ])
  })
  test('outlives a new name of the rule', () => {
    expect(found(dismissed('preventive/ownerless@controls/p2/owner', nobody), unowned)).toEqual([])
  })
  test('hides nothing else', () => {
    expect(found(dismissed('preventive/ownerless@controls/p1/owner', nobody), unowned)).toHaveLength(1)
  })
})

test('a rule that the pack turns off says nothing, and one that it shifts weighs as the pack says', () => {
  const refund = withAll(sampleCase, { 'actions/a2': undefined })
  const ids = (facts: Case) => review(guided(facts), sampleToday).map(({ rule }) => rule)
  expect(ids(refund)).toContain('corrective/no-affected-remedy')
  expect(ids(withAll(refund, { 'issues/i1/violation': 'asin-variation' }))).not.toContain(
    'corrective/no-affected-remedy',
  )
  const bare = (violation: string) =>
    review(guided(withAll(sampleCase, { exhibits: [], 'issues/i1/violation': violation })), sampleToday).find(
      ({ rule }) => rule === 'evidence/none',
    )
  expect(bare('vtr')?.severity).toBe('should')
  expect(bare('inauthentic')?.severity).toBe('must')
})

test('a rule is found by the ids that it had before', () => {
  const renamed = rules.find(({ formerly }) => formerly?.length)
  if (renamed) expect(ruleOf(renamed.formerly?.[0] ?? '')).toBe(renamed)
  expect(() => ruleOf('root-cause/never')).toThrow("no rule 'root-cause/never'")
})
