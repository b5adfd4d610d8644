import type { Block, Sentence } from '#prose/prose.ts'

const mostInSentence = 40
export const mostInBlock = 120
/** From here on a block is a paragraph: a long sentence in it is hard to find one's way in. */
export const paragraph = 60

export const wordsIn = ({ sentences }: Block): number => sentences.reduce((sum, { words }) => sum + words, 0)

/** Whether a sentence is too long to be taken in at once. */
export const isLong = (sentence: Sentence): boolean => longestPart(sentence) > mostInSentence

/** The longest stretch between semicolons and colons: a list inside a sentence reads as its parts. */
const longestPart = ({ text, words }: Sentence): number =>
  words <= mostInSentence
    ? words
    : Math.max(...text.split(/[;:•]\s/).map((part) => part.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0))
