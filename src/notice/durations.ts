const named =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  'forty-five': 45,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
}

/** "17 days", "72 hours", "two business days", "30-day". */
export const durationPattern = new RegExp(
  `\\b(\\d{1,3}|${[...named, ...Object.keys(tens)].join('|')})(?: ?\\(\\d{1,3}\\))?[-\\s]{1,3}(business |calendar |working )?(hours?|days?|weeks?|months?|years?)\\b`,
  'gi',
)

/** "17 days" → "17 days", "Two business days" → "2 business days". */
export function durationOf([, count = '', sort = '', unit = '']: readonly string[]): string {
  const word = count.toLowerCase()
  const number = /^\d/.test(word) ? Number(word) : (tens[word] ?? named.indexOf(word) + 1)
  const plain = unit.toLowerCase().replace(/s$/, '')
  return `${number} ${sort.trim() === '' || /calendar/i.test(sort) ? '' : 'business '}${plain}${number === 1 ? '' : 's'}`
}

/** How many calendar days a duration lasts; part of a day counts as none, so that nothing is due too late. */
export function daysIn(duration: string): number {
  const [count = '0', ...unit] = duration.split(' ')
  const number = Number(count)
  const word = unit.at(-1) ?? ''
  if (word.startsWith('hour')) return Math.floor(number / 24)
  if (word.startsWith('week')) return number * 7
  if (word.startsWith('month')) return number * 30
  if (word.startsWith('year')) return number * 365
  return unit[0] === 'business' ? number + 2 * Math.floor(number / 5) : number
}
