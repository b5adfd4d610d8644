const tails: readonly ((turn: number) => string)[] = [
  (turn) => `at packing table ${turn}`,
  (turn) => `on order 112-${digits(turn * 7919)}-${digits(turn)}`,
  (turn) => `in line ${turn} of the list`,
  (turn) => `for shelf ${turn}`,
]

const digits = (number: number): string => String(number % 10_000_000).padStart(7, '0')

/** The sentences of a text without the marks of its bullets. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((words) => words.replace(/^[-\s]+/, ''))
    .filter(Boolean)

/** A sentence that no other turn gives: the same words, with a place or a number of their own at the end. */
export const varied = (sentence: string, turn: number): string =>
  `${sentence.replace(/[.!?:]+$/, '')} ${tails[turn % tails.length]?.(turn) ?? ''}.`

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
