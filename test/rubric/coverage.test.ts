import { describe, expect, test } from 'vitest'
import type { Case } from '#domain/case.ts'
import { at, withAll } from '#domain/path.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import { coverage, strengths } from '#rubric/coverage.ts'
import { criteriaOf } from '#rubric/criteria.ts'
import { review } from '#rubric/review.ts'
import { exampleDraft } from './example-draft.ts'
import { guided } from './guided.ts'

/** A pasted plan, answering the sample's notice. */
function pasted(texts: Partial<Record<SectionKind, string>>): Draft {
  const draft = exampleDraft('whole', texts)
  return { ...draft, case: { ...draft.case, notice: sampleCase.notice } }
}

const inReview = (draft: Draft) => coverage(draft, review(draft, sampleToday), null)
const inGuided = (facts: Case) =>
  coverage(guided(facts), review(guided(facts), sampleToday), criteriaOf(facts, sampleToday))

const statuses = (list: ReturnType<typeof coverage>) => list.map(({ status }) => status)

/** A plan of our own with the gaps that refused plans usually have. */
const thin = {
  'root-cause':
    'From January our orders ran through a second tool. This was our mistake. The “Carrier” field was not passed back, so Amazon received two empty fields, as order 112-5550143-8890021 shows.',
  corrective: 'We are replacing the whole route. We will use one tool that is connected directly to Amazon.',
  preventive: 'We will use Buy Shipping as our main provider. We will check the performance reports weekly.',
}

describe('a pasted text', () => {
  const draft = pasted(thin)
  const asks = inReview(draft)
  test('is held against each ask of the notice', () => {
    expect(asks.map(({ ask }) => ask.kind)).toEqual(['root-cause', 'actions-taken', 'preventive-steps', 'evidence'])
    expect(asks.map(({ sections }) => sections)).toEqual([['root-cause'], ['corrective'], ['preventive'], ['evidence']])
  })
  test('answers thinly what it tells without the facts, and not at all what it only promises', () => {
    expect(statuses(asks)).toEqual(['thin', 'missing', 'thin', 'missing'])
  })
  test('is quoted where it comes closest to an answer', () => {
    expect(asks[0]?.quotes.map(({ words }) => words)).toContain(
      'The “Carrier” field was not passed back, so Amazon received two empty fields, as order 112-5550143-8890021 shows.',
    )
    expect(asks[1]?.quotes.map(({ words }) => words)).toContain('We are replacing the whole route.')
    expect(asks[2]?.quotes.map(({ words }) => words)).toContain('We will check the performance reports weekly.')
    expect(asks[3]?.quotes).toEqual([])
  })
  test('is quoted word for word', () => {
    for (const { path, start, end, words } of asks.flatMap(({ quotes }) => quotes))
      expect(String(at(draft.case, path)).slice(start, end)).toBe(words)
  })
  test('is asked the next thing', () => {
    for (const { question } of asks) expect(question).toMatch(/\?$/)
  })
  test('can name its proof anywhere', () => {
    const cited = pasted({
      ...thin,
      corrective: 'On 2 April we replaced the route (E1).\n\nAttached: the report (E1).',
    })
    expect(inReview(cited)[3]?.quotes.length).toBeGreaterThan(0)
  })
  test('is told what it does well, in its own words', () => {
    const good = strengths(draft, review(draft, sampleToday))
    expect(good.map(({ id }) => id)).toEqual(['mechanism', 'owned', 'strong-fix'])
    expect(good[1]?.quote.words).toBe('This was our mistake.')
    for (const { quote } of good)
      expect(String(at(draft.case, quote.path)).slice(quote.start, quote.end)).toBe(quote.words)
  })
  test('is not praised for what a finding speaks against', () => {
    const blame = pasted({ 'root-cause': 'This was our mistake. Our account was suspended in error.' })
    const ids = strengths(blame, review(blame, sampleToday)).map(({ id }) => id)
    expect(ids).not.toContain('owned')
  })
  test('without words is praised for nothing', () => expect(strengths(pasted({}), [])).toEqual([]))
})

describe('a case', () => {
  test('that is complete answers all that was asked', () => {
    const asks = inGuided(sampleCase)
    expect(statuses(asks)).toEqual(['answered', 'answered', 'answered', 'answered'])
    for (const { quotes, question } of asks) {
      expect(quotes.length).toBeGreaterThan(0)
      expect(question).toBe('')
    }
  })
  test('quotes its items', () => {
    expect(inGuided(sampleCase)[2]?.quotes.map(({ path }) => path)).toEqual(['controls/p2/text', 'controls/p3/text'])
  })
  test.each([
    ['a cause without its count', { 'causes/c1/total': null }, ['thin', 'answered', 'answered', 'answered']],
    ['no action', { actions: [] }, ['answered', 'missing', 'answered', 'thin']],
    ['a step without a stand-in', { 'controls/p1/standIn': '' }, ['answered', 'answered', 'thin', 'answered']],
    ['no document', { exhibits: [] }, ['answered', 'answered', 'answered', 'missing']],
  ] as const)('with %s', (_, given, expected) => {
    expect(statuses(inGuided(withAll(sampleCase, given)))).toEqual(expected)
  })
  test('is held against the last reply once there is one', () => {
    const asks = [
      { id: 'k1', issue: 'i1', kind: 'root-cause', words: 'Greater detail on the root cause', start: 0, end: 32 },
    ]
    const reply = { text: 'Greater detail on the root cause', receivedOn: '2026-04-10', asks }
    const attempt = { id: 't1', sentOn: '2026-04-01', channel: '', text: '', parts: [], exhibits: [], reply }
    const replied = withAll(sampleCase, { attempts: [attempt] })
    expect(inGuided(replied).map(({ ask }) => ask.words)).toEqual(['Greater detail on the root cause'])
  })
  test('answers an ask in all the sections that it speaks of', () => {
    const plan = withAll(sampleCase, { 'notice/asks/k1/kind': 'plan' })
    expect(inGuided(plan)[0]?.sections).toEqual(['root-cause', 'corrective', 'preventive'])
    expect(inGuided(withAll(plan, { controls: [] }))[0]?.status).toBe('missing')
  })
})
