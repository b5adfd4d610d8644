import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forgetProse, type Prose, readProse, type Span } from '#prose/prose.ts'
import { labelled } from './labelled-sentences.ts'

const spansOf = (prose: Prose): (Span & { words?: string })[] =>
  prose.sentences.flatMap(({ dates, numbers, identifiers, roles, cadences, hedges }) =>
    [dates, numbers, identifiers, roles, cadences, hedges].flat(),
  )

/** Text that looks like a plan as often as not: real sentences, their words, and anything else. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...labelled.map(([text]) => text)),
      fc.constantFrom(...labelled.flatMap(([text]) => text.split(' '))),
      fc.constantFrom('\n', '\n\n', '\r\n', '- ', '1. ', '## ', ' ', '.', '"', '(', '*', '•', '\t', '…', ': '),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('whatever the text,', () => {
  test('every span says where its words stand', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prose = readProse(text)
        for (const { start, end, words } of spansOf(prose)) expect(text.slice(start, end)).toBe(words)
        for (const { start, end, text: words } of prose.sentences) expect(text.slice(start, end)).toBe(words)
      }),
    )
  })

  test('mentions stand inside their sentence, and sentences inside their block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inside = (outer: Span, inner: Span) =>
          outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end
        for (const block of readProse(text).blocks) {
          expect(block.end <= text.length && block.sentences.length > 0).toBe(true)
          for (const sentence of block.sentences) {
            const { dates, numbers, identifiers, roles, cadences, hedges } = sentence
            const mentions = [dates, numbers, identifiers, roles, cadences, hedges].flat()
            expect(inside(block, sentence) && mentions.every((mention) => inside(sentence, mention))).toBe(true)
          }
        }
      }),
    )
  })

  test('sentences come in order and never overlap; neither do the mentions of one kind', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences } = readProse(text)
        const apart = (spans: readonly Span[]) =>
          spans.every(({ start }, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0))
        expect(apart(sentences)).toBe(true)
        for (const { dates, numbers, identifiers, cadences, hedges } of sentences) {
          expect([dates, numbers, identifiers, cadences, hedges].every(apart)).toBe(true)
        }
      }),
    )
  })

  test('a second reading says the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = readProse(text)
        forgetProse()
        expect(readProse(text)).toEqual(first)
      }),
    )
  })
})

const long = 200_000
const repeated = (text: string) => text.repeat(Math.ceil(long / text.length))

test.each([
  ['a word without an end', repeated('a')],
  ['capitals', repeated('X')],
  ['digits', repeated('7')],
  ['short words', repeated('a ')],
  ['we, we, we', repeated('we ')],
  ['the same verb', repeated('checked ')],
  ['commas', repeated('On, ')],
  ['relative clauses', repeated('that we ')],
  ['adverbs', repeated('really ')],
  ['participles in a row', repeated('the checked and ')],
  ['clauses without a subject', repeated('when the box ')],
  ['verbs that may be nouns', `${repeated('items verify ')}was`],
  ['mentions of roles', repeated('lead manager ')],
  ['people', repeated('by a member of ')],
  ['hours', repeated('every 2 hours ')],
  ['asides', repeated('we, our lead, ')],
  ['days', repeated('1, ')],
  ['months', repeated('May ')],
  ['numbers with units', repeated('12 of ')],
  ['brackets', repeated('(')],
  ['square brackets', repeated('[order ')],
  ['stars', `${repeated('*')}a`],
  ['dashes', repeated('- ')],
  ['hyphens', repeated('-')],
  ['full stops', repeated('.')],
  ['full stops and spaces', repeated('. ')],
  ['quotes', repeated('."')],
  ['bullets', repeated('• a ')],
  ['spaces', `1${repeated(' ')}March`],
  ['line ends', repeated('\n')],
  ['lines', repeated('We removed it\n')],
  ['apostrophes', repeated("a'")],
  ['inner full stops', repeated('a.')],
  ['underscores', repeated('_')],
  ['tracking', `tracking ${repeated('1 ')}`],
  ['lone surrogates', repeated('\ud800 ')],
  ['right to left', repeated('שלום عليكم ')],
  ['emoji', repeated('👩‍👩‍👧 ')],
])('200 kB of %s can be read', { timeout: 60_000 }, (_, text) => {
  const prose = readProse(text)
  expect(prose.sentences.every(({ start, end }) => start < end)).toBe(true)
  forgetProse()
})

test('a text is read once', () => {
  expect(readProse('We stopped.')).toBe(readProse('We stopped.'))
})
