import type { Mention, Prose, Sentence, Span } from './prose.ts'

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A pattern for any of the phrases as whole words, whatever their case, spacing and form of apostrophe. */
export const phrases = (...list: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\w)(?:${list.map((phrase) => literal(phrase).replace(/\s+/g, '\\s+').replace(/'/g, "['’]")).join('|')})(?![\\w-])`,
    'gi',
  )

/** Every match of a global pattern in a sentence or a whole text, with offsets into the whole text. */
export function matches(pattern: RegExp, within: Sentence | Prose): Mention[] {
  const [text, from] = 'source' in within ? [within.source, 0] : [within.text, within.start]
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    words,
    start: from + index,
    end: from + index + words.length,
  }))
}

/** Finds any of the phrases as whole words. */
export function anyOf(...list: readonly string[]): (within: Sentence | Prose) => Mention[] {
  const pattern = phrases(...list)
  return (within) => matches(pattern, within)
}

/** The sentences that hold a match of `pattern` and none of `unless`. Give both without the `g` flag. */
export const sentencesWith = (prose: Prose, pattern: RegExp, unless?: RegExp): Sentence[] =>
  prose.sentences.filter(({ text }) => pattern.test(text) && !unless?.test(text))

/** The words of a span. */
export const wordsOf = ({ source }: Prose, { start, end }: Span): string => source.slice(start, end)
