import { auxiliary, kind } from './kinds.ts'
import { afterClause, afterComma, nearer, ownSubject } from './lead-ends.ts'
import { is, type Token } from './tokens.ts'

const timeNoun =
  /^(?:day|week|month|quarter|year|morning|evening|afternoon|night|shift|hour|time|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/
const beforeTime = new Set('each every this that last next all the same following'.split(' '))
const leads = new Set(
  'starting beginning based given effective following compared moving going thanks instead rather according dear hello hi'.split(
    ' ',
  ),
)
const inverted = new Set('should had were'.split(' '))
const connects = kind.joiner | kind.mark | kind.adverb

/** Where the main clause starts: after list marks, labels ("Root cause:"), connectors and leading phrases and clauses. */
export function mainStart(tokens: readonly Token[]): number {
  let from = afterLabel(tokens, afterListMark(tokens))
  for (let turn = 0; turn < 4; turn++) {
    from = overConnectors(tokens, from)
    const next = afterLead(tokens, from)
    if (next <= from || next >= tokens.length) break
    from = next
  }
  return from
}

/** "(3) We", "3. We", "& 3) We", "2, the". */
function afterListMark(tokens: readonly Token[]): number {
  let at = 0
  while (at < 2 && is(tokens[at], kind.mark)) at++
  const item = tokens[at]
  const marked = item && item.word.length < 3 && (is(item, kind.number) || item.word.length === 1)
  return marked && /^[.),]$/.test(tokens[at + 1]?.word ?? '') && item.word !== 'i' ? at + 2 : 0
}

function afterLabel(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 8 && at < tokens.length - 2; at++) {
    const token = tokens[at]
    if (is(token, auxiliary | kind.we)) break
    if (token?.word === ':') return at + 1
  }
  return from
}

function overConnectors(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length - 1 && is(tokens[at], connects)) {
    const soThat = tokens[at]?.word === 'so' && tokens[at + 1]?.word === 'that'
    if (soThat || is(tokens[at], kind.subordinate | kind.preposition | kind.past | kind.base | kind.number)) break
    at++
  }
  return at
}

/** Where the clause goes on after a leading date, phrase ("In January"), purpose ("To prevent this") or clause ("When …"). */
function afterLead(tokens: readonly Token[], from: number): number {
  const [token, next] = [tokens[from], tokens[from + 1]]
  if (!token) return from
  if (is(token, kind.date)) {
    let at = from
    while (is(tokens[at], kind.date)) at++
    return overConnectors(tokens, at)
  }
  const soThat = token.word === 'so' && next?.word === 'that'
  if ((is(token, kind.subordinate) && !is(token, kind.preposition)) || soThat) {
    const comma = afterComma(tokens, from)
    return (comma ? ownSubject(tokens, from, comma) : afterClause(tokens, from)) || comma
  }
  // "Should a parcel not be scanned, the clerk …"
  if (from === 0 && inverted.has(token.word)) return afterComma(tokens, from) || from
  const time = beforeTime.has(token.word) && tokens.slice(from + 1, from + 3).some(({ word }) => timeNoun.test(word))
  const purpose = token.word === 'to' && next !== undefined && !is(next, kind.determiner)
  const weekday = /days$/.test(token.word) && timeNoun.test(token.word)
  if (is(token, kind.preposition) || time || weekday || leads.has(token.word)) return nearer(tokens, from)
  if (purpose) {
    const comma = afterComma(tokens, from)
    return ownSubject(tokens, from, comma || tokens.length) || comma || from
  }
  return (is(token, kind.ing) && from === 0 && afterComma(tokens, from)) || from
}
