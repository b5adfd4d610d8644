import { daysBetween } from '#domain/day.ts'

const oneMonth = 31
const threeMonths = 92
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)'
const year = '(?:,?\\s{1,3}(?:20\\d\\d))'
const date = '\\d{1,2}(?:st|nd|rd|th)?'

/** A calendar day in words or figures. */
export const dayPattern = `(?:\\b20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:20)?\\d\\d\\b|\\b${date}(?:\\sof)?\\s${month}${year}?|\\b${month}\\s${date}\\b${year}?)`

/** A day that was read, and what the reader should know about the reading. */
export type ReadDay = { readonly day: string; readonly note: string }

const two = (number: number) => String(number).padStart(2, '0')

/** The day as YYYY-MM-DD, or undefined where the calendar has no such day. */
function dayOf(year: number, month: number, date: number): string | undefined {
  const day = new Date(Date.UTC(year, month - 1, date))
  const real = day.getUTCMonth() === month - 1 && day.getUTCDate() === date && month >= 1
  return real ? `${year}-${two(month)}-${two(date)}` : undefined
}

/**
 * Reads a day. Of two possible readings the earlier one is taken. A missing year: a day that lies `ahead` is at most three
 * months old, any other day is at most a month away.
 */
export function readDay(words: string, today: string, ahead = false): ReadDay | undefined {
  const [first = 0, second = 0, third = 0] = (words.match(/\d+/g) ?? []).map(Number)
  const named = /[a-z]{3}/i.exec(words.replace(/\d+(?:st|nd|rd|th)/gi, ''))?.[0]?.toLowerCase() ?? ''
  if (months.includes(named)) return inWords([months.indexOf(named) + 1, first], second, today, ahead)
  if (/^\d{4}/.test(words)) return only(dayOf(first, second, third))
  const full = third < 100 ? 2000 + third : third
  const dayFirst = dayOf(full, second, first)
  const monthFirst = dayOf(full, first, second)
  if (!dayFirst || !monthFirst || dayFirst === monthFirst || words.includes('.')) return only(dayFirst ?? monthFirst)
  const [earlier = '', later = ''] = [dayFirst, monthFirst].sort()
  return { day: earlier, note: `The figures can also mean ${later}. The earlier day is taken.` }
}

const only = (day: string | undefined): ReadDay | undefined => (day ? { day, note: '' } : undefined)

function inWords(
  [month, date]: readonly [number, number],
  year: number,
  today: string,
  ahead: boolean,
): ReadDay | undefined {
  if (year > 99) return only(dayOf(year, month, date))
  const thisYear = Number(today.slice(0, 4))
  const days = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => dayOf(year, month, date) ?? [])
  const day = ahead
    ? days.find((day) => daysBetween(today, day) >= -threeMonths)
    : days.findLast((day) => daysBetween(today, day) <= oneMonth)
  return day ? { day, note: 'The message names no year.' } : undefined
}
