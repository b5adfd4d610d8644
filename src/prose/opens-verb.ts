import { anyActor, auxiliary, kind } from './kinds.ts'
import { is, type Token } from './tokens.ts'
import { wordBefore } from './word-before.ts'

const pronouns = new Set('they you he she it who'.split(' '))
/** A helper that stands farther away belongs to something else. */
const reach = 40
const closing = new Set('how why what whose whether ( : . – — that'.split(' '))
const closes = kind.joiner | kind.subordinate | kind.relative
const objectStarts =
  kind.determiner | kind.number | kind.we | kind.preposition | kind.relative | kind.adverb | kind.date
const small =
  kind.determiner |
  kind.preposition |
  kind.joiner |
  kind.mark |
  kind.relative |
  kind.subordinate |
  kind.number |
  kind.date

/** Whether a finite verb group opens at the index, in a clause that starts at `from`. */
export function opensVerb(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index]
  if (!token || is(token, kind.mark | kind.date)) return false
  const before = wordBefore(tokens, index, from)
  if (is(token, auxiliary))
    return (
      !is(before, kind.determiner) &&
      before?.word !== 'to' &&
      !(is(before, kind.modal) && is(token, kind.have | kind.do))
    )
  if (is(token, kind.adverb) && !is(token, kind.past | kind.base)) return false
  if (is(before, kind.we) || (before && pronouns.has(before.word))) {
    if (is(token, kind.past | kind.base | kind.sForm)) return true
    if (is(token, kind.ing)) return !is(token, kind.nounish)
    return !is(token, small | anyActor) && token.word.length > 2
  }
  if (before?.word === 'to' || is(before, kind.modal | kind.will)) return false
  if (is(token, kind.past)) return pastOpens(tokens, index, from, before)
  if (is(token, kind.base)) return baseOpens(tokens, index, from, before)
  if (is(token, kind.sForm)) return sFormOpens(tokens, index, from, before)
  // A verb that no list knows: "the clerk laminates the sheet"
  const unknown = (token.kinds & ~kind.capital) === 0 && /[^s]s$/.test(token.word)
  return unknown && is(before, anyActor | kind.capital) && is(tokens[index + 1], kind.determiner)
}

/** Where a helper verb follows in the same clause, or 0: what looked like a verb was then part of the subject. */
export function auxiliaryLater(tokens: readonly Token[], index: number): number {
  for (let later = index + 1; later < tokens.length && later < index + reach; later++) {
    const [token, before] = [tokens[later], tokens[later - 1]]
    if (!token || is(token, closes) || closing.has(token.word)) return 0
    if (is(token, auxiliary) && !is(before, kind.we) && before?.word !== 'to') return later
  }
  return 0
}

/** "removed" is no verb in "the removed listings" and "31 returned units", nor after "the damaged and". */
function pastOpens(tokens: readonly Token[], index: number, from: number, before: Token | undefined): boolean {
  if (!before) return true
  if (is(before, kind.be)) return false
  if (is(before, kind.joiner) && index - 2 >= from) {
    const describes = is(wordBefore(tokens, index - 2, from), kind.determiner | kind.preposition)
    return !(is(tokens[index - 2], kind.past) && describes)
  }
  if (is(before, kind.mark)) return before.word === ','
  if (is(before, kind.determiner | kind.preposition) && !is(before, kind.relative)) return false
  return is(before, kind.number) && !is(before, kind.date) && before.word !== 'one'
    ? is(tokens[index + 1], objectStarts)
    : true
}

function baseOpens(tokens: readonly Token[], index: number, from: number, before: Token | undefined): boolean {
  const nounish = is(tokens[index], kind.nounish)
  if (!before) return !nounish || (index === from && opensOrder(tokens, index))
  if (is(before, kind.determiner | kind.number | kind.mark | kind.joiner)) return false
  if (is(before, kind.relative | anyActor)) return !nounish || takesObject(tokens, index)
  if (is(before, kind.preposition) || !isPluralNoun(before)) return false
  return (!nounish || takesObject(tokens, index)) && !auxiliaryLater(tokens, index)
}

function sFormOpens(tokens: readonly Token[], index: number, from: number, before: Token | undefined): boolean {
  const nounish = is(tokens[index], kind.nounish)
  if (!before) return !nounish && !auxiliaryLater(tokens, index)
  if (is(before, kind.joiner)) return !nounish
  if (is(before, kind.relative)) return true
  if (is(before, kind.mark | kind.number | kind.determiner | kind.preposition) && before.word !== '%') return false
  if (!nounish) return true
  const acts = is(before, anyActor) && !/^(?:of|by)$/.test(tokens[index + 1]?.word ?? '')
  // "The flow starts with a scan" has a verb, "Weekly stock checks with a scanner" has none.
  const heading = is(tokens[index + 1], kind.preposition) && !is(tokens[from], kind.determiner)
  return (acts || (takesObject(tokens, index) && !heading)) && !auxiliaryLater(tokens, index)
}

/** "Check | every invoice" is an order; "Order | 112-…" and "Invoice | no. 7" are names. */
function opensOrder(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return is(next, kind.determiner) && next?.word !== 'no' && !auxiliaryLater(tokens, index)
}

/** Something follows that a verb takes and a noun does not: "report | the order". */
function takesObject(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (next?.word === 'of' || next?.word === 'by' || is(next, kind.we)) return false
  return is(next, objectStarts) || next?.word === 'to'
}

const isPluralNoun = (token: Token) =>
  token.word.length > 3 &&
  token.word.endsWith('s') &&
  !/(?:ss|us|is)$/.test(token.word) &&
  !(is(token, kind.sForm) && !is(token, kind.nounish))
