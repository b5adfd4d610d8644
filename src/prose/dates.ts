import { datePatterns } from './date-patterns.ts'
import { daysAfterMonth, daysBeforeMonth, isNotCounting } from './days.ts'
import { kind } from './kinds.ts'
import { matchAt } from './match-at.ts'
import { monthNames, weekdays } from './months.ts'
import { findNearDate, opensNearDate } from './near-dates.ts'
import type { DateMention } from './prose.ts'
import { is, type Token } from './tokens.ts'

const fullWeekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const noWeekdayAfter = new Set('each every per to through - – a'.split(' '))

/** Words before a bare month or a bare year that show it is one. */
const leadsToDate = new Set(
  'in since before after until till by during from of to through between early late mid last this next and around end year - – / ( ,'.split(
    ' ',
  ),
)

/** The dates of a sentence, left to right. Each day of "January 6 and 12" counts, and both ends of "1–15 March". */
export function findDates(source: string, tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = []
  const limit = tokens.at(-1)?.end ?? 0
  for (let index = 0, from = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.start < from || !canOpen(token)) continue
    const dates = dateAt(source, tokens, index)
    const end = dates.at(-1)?.end
    if (end === undefined || end > limit) continue
    found.push(...dates)
    from = end
  }
  return found
}

const canOpen = (token: Token) =>
  is(token, kind.number | kind.month) || weekdays.has(token.word) || opensNearDate(token.word)

/** The date that starts at a token, with the further days that it names. */
function dateAt(source: string, tokens: readonly Token[], index: number): DateMention[] {
  const token = tokens[index]
  if (!token) return []
  if (is(token, kind.month)) return monthAt(source, tokens, index)
  const near = findNearDate(source, token)
  if (near.length > 0) return near
  if (weekdays.has(token.word)) return weekdayAt(source, tokens, index)
  return token.word.charCodeAt(0) < 58 ? digitsAt(source, tokens, index) : []
}

function monthAt(source: string, tokens: readonly Token[], index: number): DateMention[] {
  const days = daysAfterMonth(source, tokens, index)
  if (days.length > 0) return days
  const start = tokens[index]?.start ?? 0
  const words = matchAt(datePatterns.monthAndYear, source, start)?.[0]
  if (words) return [mention(words, start, 'month')]
  const name = isBareMonth(tokens, index) ? matchAt(datePatterns.bareMonth, source, start)?.[0] : undefined
  return name ? [mention(name, start, 'month')] : []
}

function digitsAt(source: string, tokens: readonly Token[], index: number): DateMention[] {
  const start = tokens[index]?.start ?? 0
  const iso = matchAt(datePatterns.iso, source, start)?.[0]
  if (iso) return [mention(iso, start, 'day')]
  const numeric = matchAt(datePatterns.numeric, source, start)
  if (numeric && isDayAndMonth(numeric[1], numeric[3])) return [mention(numeric[0], start, 'day')]
  const days = daysBeforeMonth(source, start)
  if (days.length > 0) return days
  const leads = leadsToDate.has(tokens[index - 1]?.word ?? '') || tokens[index - 1]?.word === 'on'
  const short = leads ? matchAt(datePatterns.dayAndMonth, source, start) : null
  if (short && isDayAndMonth(short[1], short[2])) return [mention(short[0], start, 'day')]
  const year =
    leads && isNotCounting(tokens[index + 1]) ? matchAt(datePatterns.wholeYear, source, start)?.[0] : undefined
  return year ? [mention(year, start, 'year')] : []
}

/** A weekday belongs to the date after it; alone it is "last Friday", and in "Monday to Friday" it is no date. */
function weekdayAt(source: string, tokens: readonly Token[], index: number): DateMention[] {
  const token = tokens[index]
  if (!token) return []
  let next = index + 1
  while (next < index + 3 && /^(?:[,.]|the)$/.test(tokens[next]?.word ?? '')) next++
  const [date, ...more] = is(tokens[next], kind.number | kind.month) ? dateAt(source, tokens, next) : []
  if (date && (date.precision === 'day' || date.precision === 'month')) {
    return [mention(source.slice(token.start, date.end), token.start, date.precision), ...more]
  }
  const before = tokens[index - 1]?.word ?? ''
  const rule = tokens[index + 1]?.word === 'of' || /^(?:each|every)$/.test(tokens[index - 3]?.word ?? '')
  const range = noWeekdayAfter.has(tokens[index + 1]?.word ?? '') && weekdays.has(tokens[index + 2]?.word ?? '')
  if (!fullWeekday.test(token.word) || noWeekdayAfter.has(before) || range || rule) return []
  return [mention(source.slice(token.start, token.end), token.start, 'relative')]
}

/** Some names are common words: "may", "march", "mar". They need a capital, and a word before that leads to a date. */
function isBareMonth(tokens: readonly Token[], index: number): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]?.word ?? '']
  if (!token) return false
  if (monthNames.get(token.word) === false) return true
  const leads = leadsToDate.has(before)
  if (token.word === 'august') return is(token, kind.capital) || leads
  if (token.word !== 'may' && token.word !== 'march') return is(token, kind.capital) && leads
  if (tokens[index + 1]?.word === 'be') return false
  return is(token, kind.capital) ? leads || before === 'the' : /^(?:in|since|until|during|of)$/.test(before)
}

function isDayAndMonth(first: string | undefined, second: string | undefined): boolean {
  const [a, b] = [Number(first), Number(second)]
  return a > 0 && b > 0 && a <= 31 && b <= 31 && Math.min(a, b) <= 12
}

const mention = (words: string, start: number, precision: DateMention['precision']): DateMention => ({
  words,
  start,
  end: start + words.length,
  precision,
})
