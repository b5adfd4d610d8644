import { unitOf } from './counted-noun.ts'
import { anyActor, auxiliary, kind } from './kinds.ts'
import { numberWords } from './number-words.ts'
import type { NumberMention, Span } from './prose.ts'
import { type Quantity, quantityAt } from './quantity.ts'
import { is, type Token } from './tokens.ts'

/** "Step 2", "Exhibit 4", "No. 7": the number is part of a name. */
const namedByNumber = new Set(
  'step steps station exhibit document doc section sections attachment annex appendix page pages question no no. nr number # level tier version figure table case warehouse bin shelf aisle dock room line rule policy chapter paragraph option part phase stage point batch lot shift scanner printer group class type model iso form order invoice asin sku id box zone bay rack row gate plan attempt appeal clause article evidence covid goods'.split(
    ' ',
  ),
)
const isSomething =
  auxiliary |
  kind.be |
  kind.past |
  kind.base |
  kind.ing |
  kind.preposition |
  kind.adverb |
  kind.determiner |
  kind.joiner |
  kind.mark |
  kind.number
const onePronoun = new Set('each every this that no any which another the'.split(' '))

/** The quantities of a sentence with what they count. Parts of dates, identifiers, clock times and names are none. */
export function findNumbers(source: string, tokens: readonly Token[], taken: readonly Span[]): NumberMention[] {
  const found: NumberMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || !is(token, kind.number) || is(token, kind.date)) continue
    if (taken.some(({ start, end }) => token.start < end && start < token.end)) continue
    const pronoun = token.word === 'one' && onePronoun.has(tokens[index - 1]?.word ?? '')
    const quantity = pronoun ? undefined : quantityAt(tokens, index)
    if (!quantity) continue
    const { start, end, value, percent, last } = quantity
    const unit = unitOf(tokens, quantity)
    if (!unit && !percent && !quantity.money && isOnlyName(tokens, index, quantity)) continue
    found.push({ words: source.slice(start, end), start, end, value, percent, unit })
    index = last
  }
  return found
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
