const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
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

/** Reads a day. Of two possible readings the earlier one is taken; a missing year is the one that lies nearest to today. */
export function readDay(words: string, today: string): ReadDay | undefined {
  const [first = 0, second = 0, third = 0] = (words.match(/\d+/g) ?? []).map(Number)
  const named = /[a-z]{3}/i.exec(words.replace(/\d+(?:st|nd|rd|th)/gi, ''))?.[0]?.toLowerCase() ?? ''
  if (months.includes(named)) return inWords(months.indexOf(named) + 1, first, second, today)
  if (/^\d{4}/.test(words)) return only(dayOf(first, second, third))
  const full = third < 100 ? 2000 + third : third
  const dayFirst = dayOf(full, second, first)
  const monthFirst = dayOf(full, first, second)
  if (!dayFirst || !monthFirst || dayFirst === monthFirst || words.includes('.')) return only(dayFirst ?? monthFirst)
  const [earlier = '', later = ''] = [dayFirst, monthFirst].sort()
  return { day: earlier, note: `The figures can also mean ${later}. The earlier day is taken.` }
}

const only = (day: string | undefined): ReadDay | undefined => (day ? { day, note: '' } : undefined)

function inWords(month: number, date: number, year: number, today: string): ReadDay | undefined {
  if (year > 99) return only(dayOf(year, month, date))
  const thisYear = Number(today.slice(0, 4))
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(today))
  const days = [thisYear, thisYear - 1, thisYear + 1].flatMap((year) => dayOf(year, month, date) ?? [])
  const [day] = days.sort((a, b) => distance(a) - distance(b))
  return day ? { day, note: 'The message names no year.' } : undefined
}
