import { datePatterns } from './date-patterns.ts'
import { kind } from './kinds.ts'
import { matchAt } from './match-at.ts'
import type { DateMention } from './prose.ts'
import { is, type Token } from './tokens.ts'

/** What may stand after a day: anything else is what the number counts ("March 3, 14 orders"). */
const followsDay = new Set(
  'and to or through till until in on at we i our the by with for it he she they all from because when as a an was were is are has have had this amazon no not'.split(
    ' ',
  ),
)

/** Whether the number that ends here is no quantity, seen from the token after it. */
export const isNotCounting = (next: Token | undefined) =>
  !next || is(next, kind.mark | kind.number | kind.preposition) || followsDay.has(next.word)

/** "3 March 2025", "1–15 March", "6, 7 and 12 January": every day a mention, the last with its month. */
export function daysBeforeMonth(source: string, start: number): DateMention[] {
  const match = matchAt(datePatterns.dayFirst, source, start)
  if (!match) return []
  const [, days = '', last = ''] = match
  const found: DateMention[] = Array.from(days.matchAll(/\d{1,2}(?:st|nd|rd|th)?/gi), ({ 0: words, index }) => ({
    words,
    start: start + index,
    end: start + index + words.length,
    precision: 'day',
  }))
  const from = start + days.length
  return [...found, { words: last, start: from, end: from + last.length, precision: 'day' }]
}

/** "March 3, 2025", "January 6 and 12". */
export function daysAfterMonth(source: string, tokens: readonly Token[], index: number): DateMention[] {
  const { start = 0, word = '', kinds = 0 } = tokens[index] ?? {}
  const first = matchAt(datePatterns.monthFirst, source, start)?.[0]
  if (!first) return []
  const found: DateMention[] = [{ words: first, start, end: start + first.length, precision: 'day' }]
  const verb = (word === 'may' || word === 'march') && !(kinds & kind.capital)
  if (verb && !/\d{4}|\d[snrt]/.test(first) && !isNotCounting(tokenFrom(tokens, index, start + first.length))) return []
  for (let end = start + first.length; found.length < 9; ) {
    const [all, more] = matchAt(datePatterns.oneMoreDay, source, end) ?? []
    if (!all || !more) break
    end += all.length
    const dashed = /[-–—/]/.test(all.slice(0, -more.length))
    if (!dashed && !isNotCounting(tokenFrom(tokens, index, end))) break
    found.push({ words: more, start: end - more.length, end, precision: 'day' })
  }
  return found
}

/** The first token at or after an offset, looked for from an index on. */
function tokenFrom(tokens: readonly Token[], index: number, offset: number): Token | undefined {
  let at = index
  while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at++
  return tokens[at]
}
