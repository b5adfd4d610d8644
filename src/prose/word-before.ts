import { kind } from './kinds.ts'
import { is, type Token } from './tokens.ts'

const overlooked = new Set('" ” ’ »'.split(' '))

/** Farther back nothing is a neighbour. */
const reach = 20

/** The word before, over adverbs, "no longer", closing quotes and asides between brackets or two commas. */
export function wordBefore(tokens: readonly Token[], index: number, from: number): Token | undefined {
  let at = index - 1
  for (; at >= from && at > index - reach; at--) {
    const word = tokens[at]?.word ?? ''
    if (word === ')') at = openingBracket(tokens, at, from)
    else if (!overlooked.has(word) && !(is(tokens[at], kind.adverb) && !is(tokens[at], kind.subordinate))) break
  }
  if (at < from) return undefined
  const token = tokens[at]
  if (token?.word === 'no' && tokens[at + 1]?.word === 'longer') return wordBefore(tokens, at, from)
  return token?.word === ',' ? (beforeAside(tokens, at, from) ?? token) : token
}

function openingBracket(tokens: readonly Token[], close: number, from: number): number {
  for (let at = close - 1; at > from && close - at < 12; at--) if (tokens[at]?.word === '(') return at
  return close
}

/** "Maria, our lead, checks": the noun that stands before the aside. */
function beforeAside(tokens: readonly Token[], comma: number, from: number): Token | undefined {
  for (let open = comma - 2; open > from && comma - open < 9; open--) {
    if (tokens[open]?.word === ',') return tokens[open - 1]
  }
  return undefined
}
