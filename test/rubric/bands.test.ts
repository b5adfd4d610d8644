import { describe, expect, test } from 'vitest'
import type { Case } from '#domain/case.ts'
import { withAll } from '#domain/path.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { bandOf, overallBand } from '#rubric/bands.ts'
import { criteriaOf } from '#rubric/criteria.ts'
import type { Finding } from '#rubric/finding.ts'
import { review } from '#rubric/review.ts'
import { guided } from './guided.ts'

const rows = (facts: Case = sampleCase) => criteriaOf(facts, sampleToday)

const finding = (rule: string, given: Partial<Finding>): Finding => ({
  key: rule,
  rule,
  severity: 'should',
  concern: 'fact',
  section: 'root-cause',
  path: '',
  start: 0,
  end: 0,
  quote: '',
  message: '',
  question: '',
  answers: '',
  ...given,
})

describe('a section', () => {
  test('is ready where nothing is open', () => expect(bandOf('root-cause', rows(), [])).toBe('ready'))
  test.each([
    ['must', 'not-ready'],
    ['should', 'needs-work'],
    ['could', 'nearly'],
  ] as const)('with something that %s be answered is %s', (severity, band) => {
    const open = [finding('root-cause/x', { severity })]
    expect(bandOf('root-cause', rows(), open)).toBe(band)
    expect(bandOf('corrective', rows(), open)).toBe('ready')
  })
  test.each([
    ['a required criterion is missing', { 'causes/c1/whys': [] }, 'not-ready'],
    ['a required criterion is thin', { 'causes/c1/total': null }, 'needs-work'],
    ['an optional criterion is missing', { 'causes/c1/effect': '' }, 'nearly'],
  ] as const)('where %s', (_, given, band) => {
    expect(bandOf('root-cause', rows(withAll(sampleCase, given)), [])).toBe(band)
  })
})

test.each(['whole/placeholder-left', 'whole/notice-ask-unanswered', 'submission/not-true-yet'])(
  'an open %s holds every section back',
  (rule) => {
    const open = [finding(rule, { severity: 'must', section: 'corrective' })]
    expect(bandOf('evidence', rows(), open)).toBe('not-ready')
  },
)

test('the plan is as ready as its lowest section', () => {
  expect(overallBand(rows(), [])).toBe('ready')
  expect(overallBand(rows(), [finding('preventive/x', { section: 'preventive' })])).toBe('needs-work')
  expect(overallBand(rows(), [finding('whole/length', { section: 'whole', severity: 'could' })])).toBe('nearly')
})

test('the sample case is ready, and an empty one is not', () => {
  expect(overallBand(rows(), review(guided(sampleCase), sampleToday))).toBe('ready')
  const bare = withAll(sampleCase, { causes: [], actions: [], controls: [], exhibits: [] })
  expect(overallBand(rows(bare), review(guided(bare), sampleToday))).toBe('not-ready')
})
