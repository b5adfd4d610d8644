import { anyActor, auxiliary, kind } from './kinds.ts'
import { opensVerb } from './opens-verb.ts'
import { is, type Token } from './tokens.ts'
import { readVerbGroup } from './verb-group.ts'

const timeNoun =
  /^(?:day|week|month|quarter|year|morning|evening|afternoon|night|shift|hour|time|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/
const beforeTime = new Set('each every this that last next all the same following'.split(' '))
const leads = new Set(
  'starting beginning based given effective following compared moving going thanks instead rather according dear hello hi'.split(
    ' ',
  ),
)
const pronouns = new Set('it they he she you'.split(' '))
const connects = kind.joiner | kind.mark | kind.adverb
const opensNothing = kind.preposition | kind.determiner | kind.joiner | kind.mark | kind.relative | kind.subordinate

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
  const time = beforeTime.has(token.word) && tokens.slice(from + 1, from + 3).some(({ word }) => timeNoun.test(word))
  const purpose = token.word === 'to' && next !== undefined && !is(next, kind.determiner)
  if (is(token, kind.preposition) || time || leads.has(token.word)) return nearer(tokens, from)
  if (purpose) {
    const comma = afterComma(tokens, from)
    return ownSubject(tokens, from, comma || tokens.length) || comma || from
  }
  return (is(token, kind.ing) && from === 0 && afterComma(tokens, from)) || from
}

/** A phrase ends at its comma, or before that where a subject with a verb stands. */
function nearer(tokens: readonly Token[], from: number): number {
  const comma = afterComma(tokens, from)
  const subject = afterPhrase(tokens, from)
  if (subject && (!comma || (subject < comma && hasVerb(tokens, subject, comma)))) return subject
  return comma || (is(tokens[from], kind.subordinate) ? afterClause(tokens, from) : from)
}

/** After the first comma that a clause with a verb follows. */
function afterComma(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.word !== ',') continue
    let stop = at + 1
    while (stop < tokens.length && !/^[,;]$/.test(tokens[stop]?.word ?? '')) stop++
    if (hasVerb(tokens, at + 1, stop)) return at + 1
    if (stop < tokens.length && is(tokens[at + 1], anyActor)) return at + 1
  }
  return 0
}

/** "When I came back I saw …, and": a new "we" that no verb and no "that" stands before. */
function ownSubject(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 3; at < to; at++) {
    const before = tokens[at - 1]
    if (!is(tokens[at], kind.we) || is(before, opensNothing | kind.past | auxiliary)) continue
    if (is(before, kind.base | kind.sForm) && !is(before, kind.nounish | kind.adverb)) continue
    if (hasVerb(tokens, at, to)) return at
  }
  return 0
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (opensVerb(tokens, at, from)) return true
  return false
}

/** "When we saw this we stopped": after the first clause comes a new subject. */
function afterClause(tokens: readonly Token[], from: number): number {
  let verb = from + 1
  while (verb < tokens.length && !opensVerb(tokens, verb, from + 1) && !is(tokens[verb], kind.past)) verb++
  const first = verb < tokens.length ? readVerbGroup(tokens, verb).next : verb
  for (let at = first; at < tokens.length; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    const subject = is(token, kind.we) || (token && pronouns.has(token.word))
    if (is(before, opensNothing) || (at === first && !subject)) continue
    if ((subject || is(token, kind.determiner)) && hasVerb(tokens, at + 1, tokens.length)) return at
  }
  return from + 1
}

/** "On 3 March we replaced": the phrase ends where a subject begins. */
function afterPhrase(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || !before || opensVerb(tokens, at, from + 1)) return 0
    // "From now on", "from February on"
    const alone = is(token, kind.we) && /^(?:this|that|these|those|all)$/.test(before.word)
    const closed = alone || (before.word === 'on' && (is(tokens[at - 2], kind.date) || tokens[at - 2]?.word === 'now'))
    if (at === from + 1 || before.word === 'to' || (is(before, opensNothing) && !closed)) continue
    if (is(token, kind.determiner | kind.we) && token.word !== "'s") return at
    if (is(before, kind.date) && !is(token, kind.date | kind.adverb | opensNothing)) return at
  }
  return 0
}
