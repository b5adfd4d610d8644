import fc from 'fast-check'
import { expect, test } from 'vitest'
import { issueSchema } from '#domain/issue.ts'
import { askSchema, noticeFactSchema } from '#domain/notice.ts'
import { dueOn } from '#notice/due-on.ts'
import { issuesOf } from '#notice/issues-of.ts'
import { readNotice } from '#notice/read-notice.ts'

const today = '2026-11-10'

/** Words that notices are made of, so that chance meets the reader's rules. */
const words = [
  'Why did this happen?',
  'How do I reactivate my account?',
  'please send ',
  'the root cause ',
  'within 72 hours',
  '- ',
  '1) ',
  '> ',
  '\n',
  '\r\n',
  ': ',
  '. ',
  '; ',
  '95% ',
  'B0ABCDEFGH ',
  '113-1234567-1234567 ',
  'Amazon.de ',
  '3/4/2026 ',
  'between 1 and 31 June ',
  'category: ',
  'evidence ',
  'invoices of the last 365 days ',
  '.pdf, .jpg ',
  '\u00a0',
  '\u{1f4e6}',
  '',
]
const messages = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
)

/** What must hold for the reading of any text. */
function expectSound(text: string): void {
  const reading = readNotice(text, today)
  for (const fact of reading.facts) {
    noticeFactSchema.parse(fact)
    expect(fact.words).toBe(text.slice(fact.start, fact.end))
    expect(fact.words).not.toBe('')
  }
  for (const ask of reading.asks) {
    askSchema.parse(ask)
    expect(ask.words).toBe(text.slice(ask.start, ask.end))
  }
  for (const quote of [...reading.unread, ...reading.violation.words]) {
    expect(quote.words).toBe(text.slice(quote.start, quote.end))
  }
  for (const issue of issuesOf(reading)) issueSchema.parse(issue)
  expect(dueOn(reading.facts, today)).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/)
}

test('any text has a sound reading', () => {
  fc.assert(fc.property(messages, expectSound), { numRuns: 400 })
})

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t\n '],
  ['two million characters', 'Please send the root cause of 95% within 17 days. '.repeat(40_000)],
  ['two million characters without a space', 'a'.repeat(2_000_000)],
  ['two million line ends', '\n'.repeat(2_000_000)],
  ['two million commas', ','.repeat(2_000_000)],
  ['a list that never ends', '- evidence\n'.repeat(60_000)],
  ['leads that never end', 'send:\n- a b c\n'.repeat(30_000)],
  ['evidence without end', 'evidence such as evidence '.repeat(50_000)],
  ['figures without end', '95% of 12 days '.repeat(50_000)],
  ['the bytes of a picture', String.fromCharCode(...Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 256))],
])('%s is read at once', (_, text) => expectSound(text), 30_000)
