import { kind } from './kinds.ts'
import { monthNames, weekdays } from './months.ts'
import type { DateMention } from './prose.ts'
import { is, type Token } from './tokens.ts'

type Found = {
  readonly words: string
  readonly start: number
  readonly end: number
  readonly precision: DateMention['precision']
}

const names = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|')
const month = `(?:${names})(?![a-z])(?:\\.(?=\\s*[\\d,]))?`
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\da-z%]|[.,:]\\d|\\s?%)'
const fourDigits = '(?:19|20)\\d\\d'
const year = `${fourDigits}(?![\\d%]|[.,]\\d)`
const and = '(?:\\s*[,&/–—-]\\s*(?:and\\s+)?|\\s+(?:and|to|or|through|till|until)\\s+(?:on\\s+)?(?:the\\s+)?)'
const unit = '(?:working |business |calendar )?(?:minute|hour|day|week|fortnight|month|year)s?'
const some =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety|a few|few|several|a couple of|couple of|\\d{1,3}'
const period =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:end)?|month|year|quarter|season|spring|summer|autumn|fall|winter|christmas|night|morning|afternoon|evening)'

const sticky = (pattern: string) => new RegExp(pattern.replaceAll(' ', '\\s+'), 'iy')

const iso = sticky(`${fourDigits}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])(?![\\d-])`)
const numeric = sticky('(\\d{1,2})([-/.])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?!\\d|[-/.]\\d)')
const dayAndMonth = sticky('(\\d{1,2})[/.](\\d{1,2})(?![\\d/.%])')
const dayFirst = sticky(
  `((?:${day}${and}){0,8})(${day}(?:\\s*[.-]\\s*|\\s+)(?:of )?(?:the )?${month}(?:[,-]?\\s*${year})?)(?![a-z\\d])`,
)
const monthFirst = sticky(`${month}\\s*(?:the )?${day}(?:,?\\s+${year})?`)
const oneMoreDay = sticky(`${and}(${day}(?:,?\\s+${year})?)(?!\\s+(?:${month}))`)
const bareMonth = sticky(month)
const monthAndYear = sticky(`${month}(?:,? (?:of )?|[-/])${year}`)
const wholeYear = sticky(year)
const quarter = sticky(`q[1-4](?:\\s*(?:/|of )?\\s*${year})?(?![a-z\\d])`)
const ago = sticky(`(?:${some}) ${unit} (?:ago|earlier|before now)(?![a-z])`)
const near = sticky(`(?:last|next|this|past|previous|coming|current) ${period}(?![a-z])`)
const nearSpan = sticky(`(?:last|next|past|previous|coming) (?:${some}) ${unit}(?![a-z])`)
const nearMonth = sticky(`(?:last|next|this|early|late|mid) ${month}(?!\\s*\\d)`)
const edge = sticky(`(?:end|beginning|start|middle) of (?:the|this|next|last) (?:year|month|week|quarter)(?![a-z])`)
const now = new Set('today yesterday tomorrow tonight'.split(' '))
const relative = new Set('last next this past previous coming current'.split(' '))
const edges = new Set('end beginning start middle'.split(' '))
const quarters = new Set('q1 q2 q3 q4'.split(' '))
const amounts = new Set('a an few several couple one two three four five six seven eight nine ten'.split(' '))
const fullWeekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** Words before a bare month or a bare year that show it is one. */
const leadsToDate = new Set(
  'in since before after until till by during from of to through between early late mid last this next and around end - – / ('.split(
    ' ',
  ),
)
const followsDay = new Set(
  'and to or through till until in on at we i our the by with for it he she they all from because when as a an was were is are has have had this amazon no not'.split(
    ' ',
  ),
)

/** The dates of a sentence, left to right. Each day of "January 6 and 12" counts, and both ends of "1–15 March". */
export function findDates(source: string, tokens: readonly Token[]): DateMention[] {
  const found: Found[] = []
  const limit = tokens.at(-1)?.end ?? 0
  for (let index = 0, from = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.start < from || !(is(token, kind.number | kind.month) || starters.has(token.word))) continue
    const dates = dateAt(source, tokens, index, limit)
    found.push(...dates)
    from = dates.at(-1)?.end ?? from
  }
  return found
}

function dateAt(source: string, tokens: readonly Token[], index: number, limit: number): Found[] {
  const token = tokens[index]
  if (!token) return []
  const { word, start } = token
  const take = (pattern: RegExp, precision: Found['precision']): Found[] => {
    pattern.lastIndex = start
    const words = pattern.exec(source)?.[0]
    return words && start + words.length <= limit ? [{ words, start, end: start + words.length, precision }] : []
  }
  const before = tokens[index - 1]?.word ?? ''
  if (is(token, kind.month)) {
    const days = daysAfterMonth(source, tokens, index, limit)
    if (days.length > 0) return days
    const withYear = take(monthAndYear, 'month')
    return withYear.length > 0 || !isBareMonth(tokens, index, before) ? withYear : take(bareMonth, 'month')
  }
  const near = findNear(source, start, word, limit)
  if (near.length > 0) return near
  if (weekdays.has(word)) return weekday(source, tokens, index, limit, before)
  if (!is(token, kind.number) || word.charCodeAt(0) > 57) return []
  const whole = take(iso, 'day')
  if (whole.length > 0) return whole
  if (isNumericDate(source, start)) return take(numeric, 'day')
  const days = daysBeforeMonth(source, start, limit)
  if (days.length > 0) return days
  if (leadsToDate.has(before) && isDayAndMonth(source, start)) return take(dayAndMonth, 'day')
  return isYear(tokens, index, before) ? take(wholeYear, 'year') : []
}

/** "3 March 2025", "1–15 March", "6, 7 and 12 January": every day a mention, the last with its month. */
function daysBeforeMonth(source: string, start: number, limit: number): Found[] {
  dayFirst.lastIndex = start
  const match = dayFirst.exec(source)
  if (!match) return []
  const [all, days = '', last = ''] = match
  if (start + all.length > limit) return []
  const found: Found[] = Array.from(days.matchAll(/\d{1,2}(?:st|nd|rd|th)?/gi), ({ 0: words, index }) => ({
    words,
    start: start + index,
    end: start + index + words.length,
    precision: 'day',
  }))
  const words = tidy(last)
  return [...found, { words, start: start + days.length, end: start + days.length + words.length, precision: 'day' }]
}

/** "March 3, 2025", "January 6 and 12": a number after a comma or "and" is a day only if nothing follows that it counts. */
function daysAfterMonth(source: string, tokens: readonly Token[], index: number, limit: number): Found[] {
  const start = tokens[index]?.start ?? 0
  monthFirst.lastIndex = start
  const first = monthFirst.exec(source)?.[0]
  if (!first || start + first.length > limit) return []
  const found: Found[] = [{ words: first, start, end: start + first.length, precision: 'day' }]
  for (let end = start + first.length; found.length < 9; ) {
    oneMoreDay.lastIndex = end
    const [all, more] = oneMoreDay.exec(source) ?? []
    if (!all || !more || end + all.length > limit) break
    end += all.length
    const next = tokens.find((token) => token.start >= end)
    const dashed = /[-–—/]/.test(all.slice(0, -more.length))
    if (!dashed && next && !is(next, kind.mark | kind.number) && !followsDay.has(next.word)) break
    found.push({ words: more, start: end - more.length, end, precision: 'day' })
  }
  return found
}

/** A weekday belongs to the date after it; alone it is "last Friday", and in "Monday to Friday" it is no date. */
function weekday(source: string, tokens: readonly Token[], index: number, limit: number, before: string): Found[] {
  const token = tokens[index]
  if (!token) return []
  let next = index + 1
  while (tokens[next] && /^(?:,|\.|the|,the)$/.test(tokens[next]?.word ?? '')) next++
  const following = tokens[next]
  if (following && is(following, kind.number | kind.month) && next - index < 4) {
    const [date, ...more] = dateAt(source, tokens, next, limit)
    if (date && (date.precision === 'day' || date.precision === 'month')) {
      return [{ ...date, words: source.slice(token.start, date.end), start: token.start }, ...more]
    }
  }
  const alone = fullWeekday.test(token.word) && !/^(?:each|every|per|to|through|-|–|a)$/.test(before)
  const range =
    /^(?:to|through|-|–)$/.test(tokens[index + 1]?.word ?? '') && weekdays.has(tokens[index + 2]?.word ?? '')
  if (!alone || range) return []
  return [{ words: source.slice(token.start, token.end), start: token.start, end: token.end, precision: 'relative' }]
}

function isNumericDate(source: string, start: number): boolean {
  numeric.lastIndex = start
  const [, a, , b] = numeric.exec(source) ?? []
  return fitsDayAndMonth(Number(a), Number(b))
}

function isDayAndMonth(source: string, start: number): boolean {
  dayAndMonth.lastIndex = start
  const [, a, b] = dayAndMonth.exec(source) ?? []
  return fitsDayAndMonth(Number(a), Number(b)) && source.charAt(start + (a?.length ?? 0)) === '/'
}

const fitsDayAndMonth = (a: number, b: number) => a > 0 && b > 0 && a <= 31 && b <= 31 && Math.min(a, b) <= 12

function isYear(tokens: readonly Token[], index: number, before: string): boolean {
  const word = tokens[index]?.word ?? ''
  if (!/^(?:19|20)\d\d$/.test(word)) return false
  const next = tokens[index + 1]
  const counts =
    next !== undefined && !is(next, kind.mark | kind.preposition | kind.joiner | kind.we) && !followsDay.has(next.word)
  return !counts && (leadsToDate.has(before) || before === 'year' || before === ',')
}

/** Some names are common words: "may", "march", "mar". They need a capital, and a word before that leads to a date. */
function isBareMonth(tokens: readonly Token[], index: number, before: string): boolean {
  const token = tokens[index]
  if (!token) return false
  if (monthNames.get(token.word) === false) return true
  const next = tokens[index + 1]
  if (token.word === 'may' || token.word === 'march') {
    if (next && next.word === 'be') return false
    if (is(token, kind.capital)) return leadsToDate.has(before) || before === 'the'
    return /^(?:in|since|until|during|of)$/.test(before)
  }
  if (token.word === 'august') return is(token, kind.capital) || leadsToDate.has(before)
  return is(token, kind.capital) && leadsToDate.has(before)
}

const tidy = (words: string) => words.trimEnd()
