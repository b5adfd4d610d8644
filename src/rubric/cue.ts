import type { Prose, Sentence, Span } from '#prose/prose.ts'
import { families } from './word-families.ts'

/**
 * A pattern from phrases, written as they are read. A space is any white space, `*` the rest of a word, ` ~3 ` up to three
 * words, ` .. ` a few of them, ` … ` up to a clause, `<buyer>` a word family. Whole words, any case, either apostrophe.
 */
export function cue(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.map(source).join('|')})(?!\\w)`, 'is')
}

const source = (phrase: string): string =>
  phrase
    .replace(/<([\w-]+)>/g, (_, name: string) => `(${family(name)})`)
    .replace(/\*/g, '\\w*')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/'/g, "['’]")
    .replace(/ … /g, '\\b.{1,60}?\\b')
    .replace(/ \.\. /g, '\\b.{1,25}?\\b')
    .replace(/ ~(\d) /g, '(?:\\s+[^\\s;:]{0,30}[^\\s;:,]){0,$1}?\\s+')
    .replace(/ /g, '\\s+')

function family(name: string): string {
  const words = families[name]
  if (!words) throw new Error(`no word family '${name}'`)
  return words
}

/** Running sentences and bullets: a heading announces, it states nothing. */
export const statements = ({ sentences }: { readonly sentences: readonly Sentence[] }): Sentence[] =>
  sentences.filter(({ form }) => form !== 'heading')

/** Where a pattern stands in a sentence, with offsets into the whole text. */
export function spanOf(pattern: RegExp, { text, start }: Sentence): Span | undefined {
  const match = pattern.exec(text)
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined
}

/** The first match in each sentence that has one and is not cleared. */
export function* inSentences(
  prose: Prose,
  pattern: RegExp,
  isClear: (sentence: Sentence, index: number, all: readonly Sentence[]) => boolean = () => false,
): Generator<Span> {
  const all = statements(prose)
  for (const [index, sentence] of all.entries()) {
    const span = spanOf(pattern, sentence)
    if (span && !isClear(sentence, index, all)) yield span
  }
}
