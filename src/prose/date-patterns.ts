import { monthNames } from './months.ts'

const names = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|')
const month = `(?:${names})(?![a-z])(?:\\.(?=\\s*[\\d,]))?`
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\da-z%]|[.,:]\\d|\\s?%)'
const fourDigits = '(?:19|20)\\d\\d'
const year = `${fourDigits}(?![\\d%]|[.,]\\d)`
const and = '(?:\\s*[,&/–—-]\\s*(?:and\\s+)?|\\s+(?:and|to|or|through|till|until)\\s+(?:on\\s+)?(?:the\\s+)?)'
const unit = '(?:working |business |calendar )?(?:minute|hour|day|week|fortnight|month|year)s?'
const some =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety|a few|few|several|a couple of|couple of|\\d{1,3})'
const period =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:end)?|month|year|quarter|season|spring|summer|autumn|fall|winter|christmas|night|morning|afternoon|evening)'

/** Matches only where it is set to start; a space stands for any white space. */
const sticky = (pattern: string) => new RegExp(pattern.replaceAll(' ', '\\s+'), 'iy')

/** Every way to write a date, by what it starts with. */
export const datePatterns = {
  iso: sticky(`${fourDigits}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])(?![\\d-])`),
  numeric: sticky('(\\d{1,2})([-/.])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?!\\d|[-/.]\\d)'),
  dayAndMonth: sticky('(\\d{1,2})/(\\d{1,2})(?![\\d/.%])'),
  /** Days in front ("1–15 March"), then the last of them with its month. */
  dayFirst: sticky(
    `((?:${day}${and}){0,8})(${day}(?:\\s*[.-]\\s*|\\s+)(?:of )?(?:the )?${month}(?:[,-]?\\s*${year})?)(?![a-z\\d])`,
  ),
  monthFirst: sticky(`${month}\\s*(?:the )?${day}(?:,?\\s+${year})?`),
  oneMoreDay: sticky(`${and}(${day}(?:,?\\s+${year})?)(?!\\s+(?:${month}))`),
  bareMonth: sticky(month),
  monthAndYear: sticky(`${month}(?:,? (?:of )?|[-/])${year}`),
  wholeYear: sticky(year),
  quarter: sticky(`q[1-4](?:\\s*(?:/|of )?\\s*${year})?(?![a-z\\d])`),
  ago: sticky(`${some} ${unit} (?:ago|earlier|before now)(?![a-z])`),
  near: sticky(`(?:last|next|this|past|previous|coming|current) ${period}(?![a-z])`),
  nearSpan: sticky(`(?:last|next|past|previous|coming) ${some} ${unit}(?![a-z])`),
  nearMonth: sticky(`(?:last|next|this|early|late|mid) ${month}(?!\\s*\\d)`),
  edge: sticky('(?:end|beginning|start|middle) of (?:the|this|next|last) (?:year|month|week|quarter)(?![a-z])'),
} as const
