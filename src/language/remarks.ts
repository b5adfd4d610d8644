import type { LanguageFinding, Remark } from './language-finding.ts'
import { findSlip } from './slip.ts'
import { slips } from './slip-list.ts'

/** A word of capitals, with figures or with a capital inside is a code or a name, not a slip. */
const isCode = (words: string) => /\d/.test(words) || /^[^\p{Ll}]+s?$/u.test(words) || /\p{Ll}\p{Lu}/u.test(words)

/** What is said of one block: our own slips, and what Harper says of the words beside them. */
export function remarksOn(text: string, fromHarper: readonly Remark[]): Remark[] {
  const own = slips.flatMap(({ message, ...slip }) =>
    Array.from(findSlip({ message, ...slip }, text), (found) => ({ ...found, kind: 'grammar' as const, message })),
  )
  return [...own, ...fromHarper.filter((remark) => isWorthSaying(text, remark))]
    .filter((remark, index, all) => all.slice(0, index).every((other) => isApart(remark, other)))
    .sort((a, b) => a.start - b.start)
}

const isWorthSaying = (text: string, { kind, start, end }: Remark) =>
  end > start && (kind === 'grammar' || !isCode(text.slice(start, end)))

const isApart = (one: Remark, other: Remark) => one.end <= other.start || one.start >= other.end

/** Without the words that the seller or the case knows; `known` is in lower case. */
export const withoutKnown = (
  findings: readonly LanguageFinding[],
  known: ReadonlySet<string>,
): readonly LanguageFinding[] =>
  findings.filter(({ kind, words }) => kind !== 'spelling' || !known.has(words.toLowerCase().replace(/['’]s$/, '')))
