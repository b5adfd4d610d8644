import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '#domain/case.ts'
import type { HousePack, HouseRule } from '#domain/house-pack.ts'
import { at, withAll } from '#domain/path.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { sectionKinds } from '#domain/section.ts'
import { violations } from '#domain/violation.ts'
import type { Draft } from '#draft/draft.ts'
import { fieldAt } from '#interview/questions.ts'
import { houseFields } from '#rubric/house/house-field.ts'
import { review } from '#rubric/review.ts'
import { ruleOfCase } from '#rubric/rules-of-case.ts'
import { exampleDraft } from '../example-draft.ts'
import { guided } from '../guided.ts'
import { packWith, phraseRule, requiredRule } from './packs.ts'

const isHouse = ({ rule }: { readonly rule: string }) => rule.startsWith('house/')
const found = (draft: Draft) => review(draft, sampleToday).filter(isHouse)
const withRules = (changes: Readonly<Record<string, unknown>>, ...rules: HouseRule[]): Case =>
  withAll(sampleCase, { ...changes, house: packWith(...rules) })
const pasted = (texts: Parameters<typeof exampleDraft>[1], ...rules: HouseRule[]): Draft => {
  const draft = exampleDraft('whole', texts)
  return { ...draft, case: { ...draft.case, house: packWith(...rules) } }
}
const quotes = (text: string, ...rules: HouseRule[]) => found(pasted(text, ...rules)).map(({ quote }) => quote)

describe('a phrase rule', () => {
  test('quotes exactly the words in the field, and is told as the pack says', () => {
    const facts = withRules({ 'causes/c1/text': 'We shipped, as agreed, ASAP.' }, phraseRule())
    expect(found(guided(facts))).toMatchObject([
      {
        key: 'house/no-asap@causes/c1/text:ASAP',
        severity: 'should',
        path: 'causes/c1/text',
        start: 23,
        end: 27,
        quote: 'ASAP',
        message: 'Found “ASAP”.',
        question: 'Who does it?',
        answers: '',
      },
    ])
  })
  test('reads a text that was sent with the same weight', () => {
    expect(found(pasted('We ship asap.', phraseRule({ severity: 'must' })))).toMatchObject([
      { severity: 'must', quote: 'asap' },
    ])
  })
  test.each([
    ['whole words only', 'The asapx and preasap, asap-like or öasap and asapé.', []],
    ['any case, every time', 'Asap. ASAP and asap!', ['Asap', 'ASAP', 'asap']],
    ['beside signs', '(asap), “asap” asap—now', ['asap', 'asap', 'asap']],
  ])('takes %s', (_, text, expected) => expect(quotes(text, phraseRule())).toEqual(expected))
  test.each([
    ['across spaces and lines', 'at the   earliest\n   day', ['at the earliest day'], ['at the   earliest\n   day']],
    ['either apostrophe', "We can’t and can't.", ["can't"], ['can’t', "can't"]],
    [
      'the longest of several',
      'Do it as soon as possible.',
      ['as soon', 'as soon as possible'],
      ['as soon as possible'],
    ],
    ['signs as they stand', 'Use a+b (x|y) [z] and aab.', ['a+b (x|y) [z]'], ['a+b (x|y) [z]']],
    ['nothing as a pattern', 'Anything at all, abc.', ['.*', '[a-z]+', '(?:a|b)c', '\\w+', '^a$'], []],
    ['letters of any language', 'Wir prüfen überall, über und Über.', ['über'], ['über', 'Über']],
  ])('reads %s', (_, text, phrases, expected) => {
    expect(quotes(text, phraseRule({ phrases: [...phrases] }))).toEqual(expected)
  })
  test('leaves a sentence alone that holds an “unless” phrase', () => {
    const rule = phraseRule({ unless: ['by noon'] })
    expect(quotes('We ship asap, by Noon. We pack asap.', rule)).toEqual(['asap'])
    expect(quotes('We ship asap by noontime.', rule)).toEqual(['asap'])
  })
  test('reads the sections that it names, or all', () => {
    const text = { 'root-cause': 'Now asap.', corrective: 'Then asap.', preventive: 'Later asap.' }
    const sections = (rule: HouseRule) => found(pasted(text, rule)).map(({ section }) => section)
    expect(sections(phraseRule())).toEqual(['root-cause', 'corrective', 'preventive'])
    expect(sections(phraseRule({ in: ['corrective'] }))).toEqual(['corrective'])
  })
})

describe('a required field', () => {
  const gaps = (facts: Case) => found(guided(facts)).map(({ path, answers }) => [path, answers])
  test('is asked for at each item where it is empty', () => {
    const none = { 'controls/p1/standIn': '', 'controls/p3/standIn': '  ' }
    expect(gaps(withRules(none, requiredRule('controls/@/standIn')))).toEqual([
      ['controls/p1/standIn', 'controls/p1/standIn'],
      ['controls/p3/standIn', 'controls/p3/standIn'],
    ])
  })
  test.each([
    ['words', 'business/carriers', 'business/carriers', ''],
    ['a number', 'causes/@/affected', 'causes/c1/affected', null],
    ['a list', 'exhibits/@/covers', 'exhibits/e1/covers', []],
    ['a tick', 'exhibits/@/attested', 'exhibits/e1/attested', false],
    ['a figure inside an item', 'issues/@/metric/asOf', 'issues/i1/metric/asOf', ''],
    ['a day of the notice', 'notice/dueOn', 'notice/dueOn', ''],
  ])('can be %s', (_, field, path, empty) => {
    expect(gaps(withRules({}, requiredRule(field))).map(([gap]) => gap)).not.toContain(path)
    expect(gaps(withRules({ [path]: empty }, requiredRule(field))).map(([gap]) => gap)).toContain(path)
  })
  test('is asked for only where the case is about one of its types', () => {
    const none = { 'business/carriers': '' }
    const rule = (when: string[]) => requiredRule('business/carriers', { when })
    expect(gaps(withRules(none, rule(['vtr', 'odr'])))).toHaveLength(1)
    expect(gaps(withRules(none, rule(['odr'])))).toEqual([])
  })
  test('is not looked for in a text that was pasted', () => {
    expect(found(pasted('We ship.', requiredRule('business/carriers')))).toEqual([])
  })
  test.each(houseFields.map((field) => [field]))('%s can be found empty', (field) => {
    const items = ['issues', 'causes', 'actions', 'controls', 'exhibits'] as const
    const list = items.find((one) => field.startsWith(`${one}/@`))
    const path = list ? field.replace('@', sampleCase[list][0]?.id ?? '') : field
    const empty =
      [null, '', false, []].find((one) => typeof one === typeof at(sampleCase, path) && one !== null) ?? null
    const value = Array.isArray(at(sampleCase, path)) ? [] : empty
    expect(gaps(withRules({ [path]: value }, requiredRule(field))).map(([gap]) => gap)).toContain(path)
  })
  test('that does not exist is asked for nowhere, should a case file name one', () => {
    for (const field of ['dismissed', 'actions/@/boss', 'rev', 'facts/@/x', '@', '/', 'constructor', 'causes/@'])
      expect(gaps(withRules({}, requiredRule(field))), field).toEqual([])
  })
  test('has its place on screen', () => {
    const ownPlace = ['notice/receivedOn', 'notice/dueOn', 'exhibits/@/attested']
    const asked = (field: string) => ownPlace.includes(field) || fieldAt(field.replace('@', 'x1')) !== undefined
    expect(houseFields.filter((field) => !asked(field))).toEqual([])
  })
})

describe('a rule that is switched off', () => {
  const asap = { 'causes/c1/text': 'We guess. We ship asap.', 'causes/c2/text': 'Later asap.' }
  const facts = withRules(asap, phraseRule(), phraseRule({ id: 'no-later', phrases: ['later'] }))
  const off = (rule: string) => withAll(facts, { switchedOff: [{ rule, reason: 'Not here.', on: sampleToday }] })
  const ids = (one: Case) => review(guided(one), sampleToday).map(({ rule }) => rule)
  test.each([['house/no-asap'], ['root-cause/guesses']])(
    '%s says nothing anywhere, and speaks again when it is back',
    (rule) => {
      expect(ids(facts)).toContain(rule)
      expect(ids(off(rule))).toEqual(ids(facts).filter((one) => one !== rule))
      expect(ids(withAll(off(rule), { switchedOff: [] }))).toEqual(ids(facts))
    },
  )
  test('and is unknown changes nothing', () => {
    expect(ids(off('house/gone'))).toEqual(ids(facts))
  })
})

test('one finding of a house rule is set aside, the others stay', () => {
  const facts = withRules({ 'causes/c1/text': 'asap and asap' }, phraseRule())
  const key = 'house/no-asap@causes/c1/text:asap'
  expect(found(guided(facts)).map((one) => one.key)).toEqual([key, `${key}#2`])
  const dismissed = [{ key, reason: 'Quoted.', on: sampleToday }]
  expect(found(guided(withAll(facts, { dismissed }))).map((one) => one.key)).toEqual([`${key}#2`])
})

test('a rule is found by its id as long as the case has its pack', () => {
  const facts = withRules({}, phraseRule())
  expect(ruleOfCase(facts, 'house/no-asap')).toMatchObject({ group: 'house', why: 'It matters.' })
  expect(ruleOfCase(facts, 'root-cause/guesses')?.group).toBe('root-cause')
  expect(ruleOfCase(sampleCase, 'house/no-asap')).toBeUndefined()
})

const said = fc.string({ minLength: 1, maxLength: 30 })
const shared = {
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  severity: fc.constantFrom('must' as const, 'should' as const, 'could' as const),
  message: said,
  question: said,
  why: said,
  how: said,
}
const phrase = fc.oneof(said, fc.constantFrom('we', 'the', 'Amazon', 'tracking', 'order', '.*', '(', 'a|b', '[', '\\'))
const anyRule: fc.Arbitrary<HouseRule> = fc.oneof(
  fc.record({
    kind: fc.constant('phrase' as const),
    ...shared,
    in: fc.subarray([...sectionKinds], { minLength: 1 }),
    phrases: fc.array(phrase, { minLength: 1, maxLength: 4 }),
    unless: fc.array(phrase, { minLength: 1, maxLength: 2 }),
    examples: fc.constant<{ bad: string[]; good: string[] }>({ bad: ['x'], good: ['y'] }),
  }),
  fc.record({
    kind: fc.constant('required' as const),
    ...shared,
    field: fc.oneof(fc.constantFrom(...houseFields), said),
    when: fc.subarray([...violations], { minLength: 1 }),
  }),
)
const anyPack: fc.Arbitrary<HousePack> = fc.record({
  name: said,
  version: fc.constant('1.0.0'),
  rules: fc.array(anyRule, { minLength: 1, maxLength: 6 }),
})

test('no pack changes what the built-in rules say, in a case or in a text', () => {
  const text = exampleDraft('whole', { 'root-cause': 'We believe it was a glitch. We ship asap.', corrective: 'TBD' })
  const changes = fc.constantFrom<Readonly<Record<string, unknown>>>({}, { 'actions/a1/owner': '' }, { exhibits: [] })
  fc.assert(
    fc.property(anyPack, changes, (house, given) => {
      const facts = withAll(sampleCase, given)
      const inCase = review(guided({ ...facts, house }), sampleToday)
      expect(inCase.filter((one) => !isHouse(one))).toEqual(review(guided(facts), sampleToday))
      const inText = review({ ...text, case: { ...text.case, house } }, sampleToday)
      expect(inText.filter((one) => !isHouse(one))).toEqual(review(text, sampleToday))
    }),
    { numRuns: 60 },
  )
})
