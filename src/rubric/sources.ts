import amazon from './sources/amazon.ts'
import consultants from './sources/consultants.ts'
import forum from './sources/forum.ts'
import regulated from './sources/regulated.ts'

/** What a source is, and where it was read. Some were read at several addresses. */
export type SourceOf = Readonly<Record<string, readonly [what: string, ...addresses: string[]]>>

/** Whose word it is, by the first letter of a code. Amazon's own counts most. */
const classes: Readonly<Record<string, string>> = {
  A: 'Amazon',
  F: 'seller forums',
  C: 'consultants and lawyers',
  R: 'regulated industries',
}

/** Every source that a rule or a pack may name, by its code. */
export const sources: SourceOf = { ...amazon, ...forum, ...consultants, ...regulated }

/** Whose words stand behind a claim, Amazon's first. Throws on a code that is not in the list. */
export function classesOf(codes: readonly string[]): string[] {
  for (const code of codes) if (!sources[code]) throw new Error(`no source '${code}'`)
  return Object.entries(classes).flatMap(([letter, name]) => (codes.some((code) => code[0] === letter) ? [name] : []))
}
