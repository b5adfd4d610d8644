import type { Prose, Sentence, Span } from '#prose/prose.ts'
import { phraseIndex } from './phrase-index.ts'
import { families } from './word-families.ts'

/**
 * A pattern from phrases, written as they are read. A space is any white space, `*` the rest of a word, ` ~3 ` up to three
 * words, ` .. ` a few of them, ` … ` up to a clause, `<buyer>` a word family. Whole words, any case, either apostrophe.
 */
export function cue(...phrases: readonly string[]): RegExp {
  const whole = patternOf(...phrases)
  const patterns: RegExp[] = []
  const mayStand = phraseIndex(phrases)
  // Finds what the whole pattern finds, without its slowness: the first match, and at one place that of the first phrase.
  whole.exec = (text) => {
    let first: RegExpExecArray | null = null
    for (const at of mayStand(text)) {
      patterns[at] ??= patternOf(phrases[at] ?? '')
      const match = patterns[at].exec(text)
      if (match && (!first || match.index < first.index)) first = match
    }
    return first
  }
  return whole
}

const patternOf = (...phrases: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${phrases.map(source).join('|')})(?!\\w)`, 'is')

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
