import { describe, expect, test } from 'vitest'
import type { NoticeFactKind } from '#domain/notice.ts'
import { dueOn } from '#notice/due-on.ts'
import { issuesOf } from '#notice/issues-of.ts'
import { readNotice } from '#notice/read-notice.ts'

const today = '2026-06-20'

const factsOf = (text: string) => readNotice(text, today).facts
const valuesOf = (text: string, kind: NoticeFactKind) =>
  factsOf(text)
    .filter((fact) => fact.kind === kind)
    .map(({ value }) => value)

describe('a deadline is told from other spans of time', () => {
  test.each([
    ['Send your plan within 17 days.', ['17 days']],
    ['You have 72 hours to respond.', ['72 hours']],
    ['If we hear nothing within two business days, the offers stay off.', ['2 business days']],
    ['We must receive the documents by 4 July 2026.', ['2026-07-04']],
    ['Please answer no later than July 4.', ['2026-07-04']],
    ['Appeal before 2026-07-04.', ['2026-07-04']],
    ['If you do not send it within 17 days, we may keep the funds for up to 90 days.', ['17 days']],
    ['Your funds are held for 90 days.', []],
    ['After 90 days you can ask for your balance.', []],
    ['Send invoices of the last 365 days.', []],
    ['We answer within 48 hours.', []],
    ['An invoice is due within one business day of dispatch.', []],
    ['Your rate was 9% over the last 30 days.', []],
    ['On 14 February you got a message from us.', []],
  ])('%s', (text, expected) => expect(valuesOf(text, 'deadline')).toEqual(expected))
})

describe('of two readings of a day the earlier one is taken, and said', () => {
  test.each([
    ['Please reply by 3/4/2026.', '2026-03-04', /2026-04-03/],
    ['Please reply by 4.3.2026.', '2026-03-04', /^$/],
    ['Please reply by 25/12/2026.', '2026-12-25', /^$/],
    ['Please reply by 12/25/2026.', '2026-12-25', /^$/],
    ['Please reply by 4 January.', '2027-01-04', /no year/],
    ['Please reply by June 1st.', '2026-06-01', /no year/],
  ])('%s', (text, value, note) => {
    const deadline = factsOf(text).find(({ kind }) => kind === 'deadline')
    expect(deadline).toMatchObject({ value, note: expect.stringMatching(note) })
  })
})

describe('a measured value is told from a target', () => {
  test.each([
    ['Your rate is 82.5%. The target is 95%.', ['82.5'], ['95']],
    ['Your rate fell below 95%.', [], ['95']],
    ['The goal of 95% was missed: your Valid Tracking Rate was 71,4 %.', ['71.4'], ['95']],
    ['Late Shipment Rate: 7.8% (target: under 4%)', ['7.8'], ['4']],
    ['6.2% of your orders were late; we allow less than 4 percent.', ['6.2'], ['4']],
    ['Hedefiniz %95 olmalı. Your rate is %94,7 now.', ['94.7'], []],
    ['You get a refund of 100% of the purchase price.', [], []],
    ['We want 100% authentic goods.', [], []],
  ])('%s', (text, values, targets) => {
    expect(valuesOf(text, 'metric-value')).toEqual(values)
    expect(valuesOf(text, 'metric-target').filter((target) => targets.length || target !== '95')).toEqual(targets)
  })
})

test.each([
  ['metric-window', 'Your rate was 82% in the last 30 days.', ['30']],
  ['metric-window', 'Your rate was 82% for the 30 days to March 14, 2026.', ['30']],
  ['metric-window', 'Your rate from 1 May 2026 to 14 May 2026 was 82%.', ['2026-05-01/2026-05-14']],
  ['document-age', 'Send invoices issued in the last 365 days.', ['365 days']],
  ['document-age', 'A utility bill, not older than 90 days.', ['90 days']],
  ['document-format', 'Files can be .pdf, .jpg, .png, or .gif.', ['pdf, jpg, png, gif']],
  ['category', 'Your offers in the Home & Garden category are off.', ['Home & Garden']],
  ['category', 'We removed your offers in these categories:\nToys & Games\nBaby\n\nWhy?', ['Toys & Games', 'Baby']],
  ['attempts-limit', 'You have three attempts to appeal.', ['3']],
  ['notice-date', 'From: Amazon\nDate: 12 May 2026\n\nHello', ['2026-05-12']],
  ['case-id', 'Case ID 16402277318 was closed.', ['16402277318']],
  ['complaint-id', 'Complaint ID: 7719034412', ['7719034412']],
  ['asin', 'B0ABCDEFGH and B0ABCDEFGH again', ['B0ABCDEFGH']],
  ['marketplace', 'See https://sellercentral.amazon.co.uk/x and write to help@amazon.com', ['uk']],
  ['marketplace', 'Write to help@amazon.com or shop@amazon.example', []],
  ['marketplace', 'See https://sellercentral-europe.amazon.com/x', ['']],
] as const)('%s in “%s”', (kind, text, expected) => expect(valuesOf(text, kind)).toEqual(expected))

test('a signature of another store is named, not taken', () => {
  const [fact] = factsOf('You cannot sell on Amazon.de. See sellercentral.amazon.de.\n\nAmazon.co.uk').filter(
    ({ kind }) => kind === 'marketplace',
  )
  expect(fact).toMatchObject({ value: 'de', note: 'The message also names Amazon.co.uk.' })
})

test.each([
  ['Reply by 4 July 2026, or within 3 days.', '2026-06-10', '2026-06-13'],
  ['Reply within 72 hours.', '2026-06-10', '2026-06-13'],
  ['Reply within 10 business days.', '2026-06-10', '2026-06-24'],
  ['Reply within two weeks.', '2026-06-10', '2026-06-24'],
  ['Reply within two weeks.', '', ''],
  ['Reply by 4 July 2026.', '', '2026-07-04'],
  ['Hello.', '2026-06-10', ''],
])('“%s”, received on %s, is due on %s', (text, received, due) => expect(dueOn(factsOf(text), received)).toBe(due))

test('an issue takes its numbers from the facts, and none that the seller refused', () => {
  const reading = readNotice(
    'Your Valid Tracking Rate from 1 May 2026 to 30 May 2026 was 68.9% in the Toys & Games category. The target is 95%. Order 113-1234567-7654321, B0ABCDEFGH.',
    today,
  )
  const [issue] = issuesOf(reading)
  expect(issue).toMatchObject({
    id: 'i1',
    violation: 'vtr',
    scope: 'Toys & Games',
    metric: { value: 68.9, target: 95, windowDays: 30, asOf: '2026-05-30' },
    asins: ['B0ABCDEFGH'],
    orders: ['113-1234567-7654321'],
  })
  const refused = reading.facts.map((fact) =>
    fact.kind === 'metric-value' ? { ...fact, confirmed: 'no' as const } : fact,
  )
  expect(issuesOf({ ...reading, facts: refused })[0]?.metric.value).toBeNull()
})
