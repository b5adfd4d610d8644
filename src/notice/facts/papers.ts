import { type FactFinder, matchesIn } from '../message.ts'

const format = '\\.?(?:pdf|p?jpe?g|png|gif|tiff?|bmp|heic|docx?|xlsx?|csv)\\b'
const between = '(?:\\s{0,2},\\s{0,2}(?:or\\s|and\\s)?|\\s(?:or|and)\\s|\\s?/\\s?|;\\s?)'
const formats = new RegExp(`(?<![\\w/])${format}(?:${between}${format}){1,8}`, 'gi')
const alone = new RegExp(`(?<=\\b(?:as|in|an?)\\s(?:an?\\s)?)${format}(?=\\s(?:files?|format|documents?)\\b)`, 'gi')

/** The file formats that the message accepts. */
export const documentFormats: FactFinder = (message) =>
  [...matchesIn(message, formats), ...matchesIn(message, alone)].map(({ start, end, groups }) => ({
    kind: 'document-format',
    value: (groups[0]?.match(/[a-z]{3,5}/gi) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => word !== 'and')
      .join(', '),
    start,
    end,
  }))

const attempts =
  /\b(?:up to |only |at most |a maximum of )?(one|two|three|four|five|\d)\s(?:more |further |last )?(?:attempts?|chances?|tries|submissions?|opportunit(?:y|ies))\b/gi
const numbers = ['one', 'two', 'three', 'four', 'five']

/** How often an answer may be sent, where the message says so. */
export const attemptsLimit: FactFinder = (message) =>
  matchesIn(message, attempts)
    .filter(({ unit }) => /\b(?:you|appeal|answer|submit|limit\w*)\b/i.test(unit.text))
    .map(({ start, end, groups: [, count = ''] }) => ({
      kind: 'attempts-limit',
      value: String(numbers.indexOf(count.toLowerCase()) + 1 || Number(count)),
      start,
      end,
    }))
