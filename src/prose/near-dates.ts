import { datePatterns } from './date-patterns.ts'
import { matchAt } from './match-at.ts'
import type { DateMention } from './prose.ts'
import type { Token } from './tokens.ts'

type Try = readonly [pattern: keyof typeof datePatterns, precision: DateMention['precision']]

const relative: readonly Try[] = [
  ['near', 'relative'],
  ['nearSpan', 'relative'],
  ['nearMonth', 'month'],
]
const listed: readonly (readonly [words: string, tries: readonly Try[]])[] = [
  ['last next this past previous coming current', relative],
  ['end beginning start middle', [['edge', 'relative']]],
  ['a an few several couple one two three four five six seven eight nine ten', [['ago', 'relative']]],
  ['q1 q2 q3 q4', [['quarter', 'month']]],
]
const triesFor = new Map(listed.flatMap(([words, tries]) => words.split(' ').map((word) => [word, tries] as const)))
const counted: readonly Try[] = [['ago', 'relative']]
const now = new Set('today yesterday tomorrow tonight'.split(' '))

/** Words that can open a date that counts from today. */
export const opensNearDate = (word: string) => now.has(word) || triesFor.has(word)

/** "yesterday", "last 30 days", "three weeks ago", "Q4 2024" at a token; nothing if there is none. */
export function findNearDate(source: string, { word, start, end }: Token): DateMention[] {
  if (now.has(word)) return [{ words: source.slice(start, end), start, end, precision: 'relative' }]
  const digit = word.charCodeAt(0) < 58
  for (const [name, precision] of triesFor.get(word) ?? (digit ? counted : [])) {
    const words = matchAt(datePatterns[name], source, start)?.[0]
    if (words) return [{ words, start, end: start + words.length, precision }]
  }
  return []
}
