import type { PhraseRule } from '#domain/house-pack.ts'
import { matches } from '#prose/find.ts'
import type { Mention, Prose } from '#prose/prose.ts'

/** Finds a rule's phrases as whole words, except in a sentence that holds one of its `unless` phrases. */
export function findPhrases({ phrases, unless }: PhraseRule): (prose: Prose) => Mention[] {
  const wanted = anyPhrase(phrases, 'giu')
  const excuse = unless && anyPhrase(unless, 'iu')
  return ({ sentences }) =>
    sentences.flatMap((sentence) => (excuse?.test(sentence.text) ? [] : matches(wanted, sentence)))
}

const letter = '[\\p{L}\\p{M}\\p{N}_]'

/** Any of the phrases, whatever their case, spacing and form of apostrophe; the longest where several begin alike. */
function anyPhrase(phrases: readonly string[], flags: 'giu' | 'iu'): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<!${letter})(?:${longestFirst.map(literal).join('|')})(?!${letter}|-${letter})`, flags)
}

/** The words as they stand: every sign that a pattern would read is escaped first. */
const literal = (phrase: string): string =>
  phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]")
