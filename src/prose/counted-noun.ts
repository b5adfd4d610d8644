import { auxiliary, kind } from './kinds.ts'
import { type Quantity, quantityAt } from './quantity.ts'
import { is, type Token } from './tokens.ts'
import { canBeUnit, isCountable, isPlural, singular } from './units.ts'

const rangeWords = new Set('- – to or and'.split(' '))
const endsPhrase =
  auxiliary |
  kind.joiner |
  kind.relative |
  kind.we |
  kind.subordinate |
  kind.date |
  kind.mark |
  kind.be |
  kind.preposition |
  kind.number

/** The noun that is counted: "31 toy orders" → order; "214 of 1,180 toy orders" → order for both. */
export function unitOf(tokens: readonly Token[], { last, percent, money, value, glued }: Quantity, depth = 0): string {
  if (money || glued) return glued
  const next = tokens[last + 1]
  if (
    !percent &&
    next &&
    rangeWords.has(next.word) &&
    is(tokens[last + 2], kind.number) &&
    !is(tokens[last + 2], kind.date)
  ) {
    return sharedUnit(tokens, last + 2, depth) ?? ''
  }
  let at = last + 1
  const hyphen = next?.word === '-'
  if (hyphen) at++
  // "two (2) parcels"
  if (next?.word === '(' && tokens[at + 2]?.word === ')') at += 3
  if (next?.word === 'out') at++
  const partOf = tokens[at]?.word === 'of'
  if (partOf) at++
  else if (percent) return ''
  if (partOf && is(tokens[at], kind.determiner) && is(tokens[at + 1], kind.number)) at++
  const shared = partOf ? sharedUnit(tokens, at, depth) : undefined
  if (shared !== undefined) return shared
  const noun = nounAt(tokens, at)
  const counted = value === 1 || hyphen || isPlural(noun) || isCountable(noun)
  return counted ? singular(noun) : ''
}

function sharedUnit(tokens: readonly Token[], at: number, depth: number): string | undefined {
  if (depth > 3 || !is(tokens[at], kind.number) || is(tokens[at], kind.date)) return undefined
  const other = quantityAt(tokens, at)
  return other && !other.percent ? unitOf(tokens, other, depth + 1) : undefined
}

/** The head of the noun phrase that starts here: its plural, or else its last word. */
function nounAt(tokens: readonly Token[], from: number): string {
  let noun = ''
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    if (!token || is(token, endsPhrase) || token.word === 'to' || /\d/.test(token.word)) break
    const describes =
      is(token, kind.determiner | kind.adverb | kind.past) ||
      !canBeUnit(token.word) ||
      (is(token, kind.sForm) && !is(token, kind.nounish))
    if (noun && (describes || (isPlural(noun) && (isCountable(singular(noun)) || !isPlural(token.word))))) break
    if (!noun && is(token, kind.sForm) && !is(token, kind.nounish)) break
    if (!describes) noun = token.word.slice(token.word.lastIndexOf('-') + 1)
  }
  return noun
}
