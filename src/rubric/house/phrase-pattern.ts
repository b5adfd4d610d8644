const letter = '[\\p{L}\\p{M}\\p{N}_]'

/** A pattern for any of the phrases as whole words, whatever their case, spacing and form of apostrophe. */
export function phrasePattern(phrases: readonly string[], flags: 'giu' | 'iu'): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<!${letter})(?:${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{M}\\p{N}_-])`, flags)
}

/** The words as they stand: every sign that a pattern would read is escaped first. */
const literal = (phrase: string): string =>
  phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]")
