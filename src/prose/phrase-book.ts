import { matchAt } from './match-at.ts'
import type { Mention } from './prose.ts'
import type { Token } from './tokens.ts'

/** Patterns filed under the words that they can start with, so that most words of a text cost one look-up. */
type PhraseBook<Meaning> = ReadonlyMap<string, readonly { readonly pattern: RegExp; readonly means: Meaning }[]>

/** An entry: the first words, what follows them (a pattern; a space is any white space), and what it means. */
type Entry<Meaning> = readonly [first: string, then: string, means: Meaning]

export function phraseBook<Meaning>(entries: readonly Entry<Meaning>[]): PhraseBook<Meaning> {
  const book = new Map<string, { pattern: RegExp; means: Meaning }[]>()
  for (const [first, then, means] of entries) {
    for (const word of first.split(' ')) {
      const pattern = new RegExp(`${word}${then.replaceAll(' ', '\\s+')}(?![a-z\\d])`, 'iy')
      book.set(word, [...(book.get(word) ?? []), { pattern, means }])
    }
  }
  return book
}

/** The phrases of a book in a sentence, from left to right; the first entry that fits wins, none overlap. */
export function findPhrases<Meaning>(
  book: PhraseBook<Meaning>,
  source: string,
  tokens: readonly Token[],
): (Mention & { readonly means: Meaning })[] {
  const found: (Mention & { readonly means: Meaning })[] = []
  const limit = tokens.at(-1)?.end ?? 0
  let from = 0
  for (const { word, start } of tokens) {
    const entries = start < from ? undefined : book.get(word)
    if (!entries) continue
    for (const { pattern, means } of entries) {
      const words = matchAt(pattern, source, start)?.[0]
      if (words === undefined || start + words.length > limit) continue
      from = start + words.length
      found.push({ words, start, end: from, means })
      break
    }
  }
  return found
}
