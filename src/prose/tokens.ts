import { isDigit, isInner, isLetter, isLetterOrDigit, isSpace } from './characters.ts'
import { kind } from './kinds.ts'
import { kindsOf } from './lexicon.ts'
import type { Span } from './prose.ts'

/** A word or a mark: in lower case, with what it can be. Offsets count from the start of the whole source. */
export type Token = Span & { readonly word: string; readonly kinds: number }

/** What an apostrophe splits off: "did|n't", "we|'ll". */
const clitic = /(?:n['’]t|['’](?:ll|ve|re|s|d|m))$/i
const joined = new Map([
  ['im', 1],
  ['ive', 1],
  ['weve', 2],
  ['youve', 3],
  ['theyve', 4],
])

/** Whether a token is there and can be one of the kinds. */
export const is = (token: Token | undefined, kinds: number): boolean =>
  token !== undefined && (token.kinds & kinds) !== 0

/** The words and marks of a span. A word keeps its inner full stops, hyphens and apostrophes; a number its commas and colons. */
export function tokenise(source: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const code = source.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const from = at++
    if (isLetter(code)) at = isAddress(source, from) ? addressEnd(source, at, end) : wordEnd(source, at, end)
    else if (isDigit(code)) at = numberEnd(source, at, end)
    else {
      tokens.push({ start: from, end: at, word: source.charAt(from), kinds: markKinds(code) })
      continue
    }
    addWord(tokens, source, from, at, code)
  }
  return tokens
}

function addWord(tokens: Token[], source: string, start: number, end: number, first: number) {
  const text = source.slice(start, end)
  const word = text.toLowerCase()
  const capital = text.charCodeAt(0) !== word.charCodeAt(0) ? kind.capital : 0
  const cut = text.length > 24 ? -1 : (joined.get(word) ?? (/['’]/.test(text) ? text.search(clitic) : -1))
  if (cut > 0) {
    const [head, tail] = [text.slice(0, cut).toLowerCase(), text.slice(cut).toLowerCase().replace('’', "'")]
    const shown = tail.includes("'") ? tail : `'${tail}`
    tokens.push({ start, end: start + cut, word: head, kinds: kindsOf(head) | capital })
    tokens.push({ start: start + cut, end, word: tail, kinds: kindsOf(shown) })
  } else tokens.push({ start, end, word, kinds: (isDigit(first) ? kind.number : kindsOf(word)) | capital })
}

const isAddress = (source: string, at: number) => source.startsWith('http', at) || source.startsWith('www.', at)

function addressEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && !isSpace(source.charCodeAt(at))) at++
  return at
}

const markKinds = (code: number) => kind.mark | (code === 44 || code === 59 || code === 38 ? kind.joiner : 0)

function wordEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = source.charCodeAt(at)
    if (isLetterOrDigit(code)) at++
    else if (isInner(code) && at + 1 < end && isLetterOrDigit(source.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

function numberEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = source.charCodeAt(at)
    if (isLetterOrDigit(code)) at++
    else if ((code === 44 || code === 46 || code === 58) && at + 1 < end && isDigit(source.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}
