/** "C1", "C1 and C2", "C1, C2 and C3". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** "Exhibit A", "Exhibits A and C", or nothing. */
export const exhibitsNamed = (letters: readonly string[]): string =>
  letters.length ? `Exhibit${letters.length > 1 ? 's' : ''} ${listed(letters)}` : ''

/** 1214 as "1,214"; null as nothing. */
export const figure = (count: number | null): string =>
  count === null ? '' : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

const roles =
  /^(?:(?:the|our|my|an?) )?(?:[\p{L}-]+ ){0,3}(?:lead|leader|manager|director|clerk|supervisor|coordinator|officer|head|owner|team|staff|assistant|agent|buyer|packer|specialist|technician|accountant|bookkeeper|partner|president|founder)$/iu

/** Who did it, as it stands after "by": a role gets its article, "Shipping lead" → "the shipping lead"; a name stays. */
export function agent(owner: string): string {
  const words = owner.trim()
  const isRole = roles.test(words) && !/ \p{Lu}\p{Ll}/u.test(words)
  if (!isRole) return words
  const inSentence = words.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase())
  return /^(?:the|our|my|an?) /.test(inSentence) ? inSentence : `the ${inSentence}`
}

/** The words with a full stop, unless they end in a mark of their own. */
export function stopped(words: string): string {
  const text = words.trim()
  return text && !/[.!?:;…。！？]["'”’)\]]?$/u.test(text) ? `${text}.` : text
}

/** The words on one line: names and titles hold no lists. */
export const onOneLine = (words: string): string => words.trim().replace(/[\s\u0085]+/g, ' ')
