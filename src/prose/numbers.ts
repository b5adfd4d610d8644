import { anyActor, auxiliary, kind } from './kinds.ts'
import { numberWords } from './number-words.ts'
import type { NumberMention, Span } from './prose.ts'
import { type Quantity, quantityAt } from './quantity.ts'
import { is, type Token } from './tokens.ts'
import { canBeUnit, isCountable, isPlural, singular } from './units.ts'

/** "Step 2", "Exhibit 4", "No. 7": the number is part of a name. */
const namedByNumber = new Set(
  'step steps station exhibit document doc section sections attachment annex appendix page pages question no no. nr number # level tier version figure table case warehouse bin shelf aisle dock room line rule policy chapter paragraph option part phase stage point batch lot shift scanner printer group class type model iso form order invoice asin sku id box zone bay rack row gate plan attempt appeal clause article evidence covid goods'.split(
    ' ',
  ),
)
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
const isSomething =
  auxiliary |
  kind.be |
  kind.past |
  kind.base |
  kind.preposition |
  kind.adverb |
  kind.determiner |
  kind.joiner |
  kind.mark |
  kind.number
const rangeWords = new Set('- – to or and'.split(' '))

/** The quantities of a sentence with what they count. Parts of dates, identifiers, clock times and names are none. */
export function findNumbers(source: string, tokens: readonly Token[], taken: readonly Span[]): NumberMention[] {
  const found: NumberMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || !is(token, kind.number) || is(token, kind.date)) continue
    if (taken.some(({ start, end }) => token.start < end && start < token.end)) continue
    const quantity = quantityAt(tokens, index)
    if (!quantity) continue
    const { start, end, value, percent, last } = quantity
    const unit = unitOf(tokens, quantity)
    if (!unit && !percent && !quantity.money && isOnlyName(tokens, index, quantity)) continue
    found.push({ words: source.slice(start, end), start, end, value, percent, unit })
    index = last
  }
  return found
}

/** The noun that is counted: "31 toy orders" → order; "214 of 1,180 toy orders" → order for both. */
function unitOf(tokens: readonly Token[], { last, percent, money, value, glued }: Quantity): string {
  if (money || glued) return glued
  const next = tokens[last + 1]
  if (
    !percent &&
    next &&
    rangeWords.has(next.word) &&
    is(tokens[last + 2], kind.number) &&
    !is(tokens[last + 2], kind.date)
  ) {
    return sharedUnit(tokens, last + 2) ?? ''
  }
  let at = last + 1
  const hyphen = next?.word === '-'
  if (hyphen) at++
  if (next?.word === 'out') at++
  const partOf = tokens[at]?.word === 'of'
  if (partOf) at++
  else if (percent) return ''
  if (partOf && is(tokens[at], kind.determiner) && is(tokens[at + 1], kind.number)) at++
  const shared = partOf ? sharedUnit(tokens, at) : undefined
  if (shared !== undefined) return shared
  const noun = nounAt(tokens, at)
  const counted = value === 1 || hyphen || isPlural(noun) || isCountable(noun)
  return counted ? singular(noun) : ''
}

function sharedUnit(tokens: readonly Token[], at: number): string | undefined {
  if (!is(tokens[at], kind.number) || is(tokens[at], kind.date)) return undefined
  const other = quantityAt(tokens, at)
  return other && !other.percent ? unitOf(tokens, other) : undefined
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
    if (noun && (describes || (isPlural(noun) && !isPlural(token.word)))) break
    if (!noun && is(token, kind.sForm) && !is(token, kind.nounish)) break
    if (!describes) noun = token.word.slice(token.word.lastIndexOf('-') + 1)
  }
  return noun
}

/** "one" and a bare number after a name are no quantities: "no one", "Step 2", "Windows 11", "goods 3". */
function isOnlyName(tokens: readonly Token[], index: number, { last, value }: Quantity): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]]
  if (!token || !before) return token?.word === 'one' && tokens[last + 1]?.word !== 'of'
  if (token.word === 'one') return tokens[last + 1]?.word !== 'of'
  if (before.word === '.' && /^(?:no|nr)$/.test(tokens[index - 2]?.word ?? '')) return true
  if (namedByNumber.has(before.word)) return true
  if (numberWords.has(token.word)) return false
  if (index > 1 && is(before, kind.capital) && !is(before, anyActor | kind.date) && value < 100_000) return true
  return index > 0 && before.word !== 'to' && !is(before, isSomething) && Number.isInteger(value) && value < 100
}
