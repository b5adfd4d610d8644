import { anyActor, auxiliary, kind } from './kinds.ts'
import { opensVerb } from './opens-verb.ts'
import { is, type Token } from './tokens.ts'
import { readVerbGroup } from './verb-group.ts'

const pronouns = new Set('it they he she you'.split(' '))
const opensNothing = kind.preposition | kind.determiner | kind.joiner | kind.mark | kind.relative | kind.subordinate
/** A verb that stands farther from its subject is not looked for, so that no text takes long. */
const reach = 60

const isPronoun = (token: Token | undefined) => is(token, kind.we) || (token !== undefined && pronouns.has(token.word))

/** A phrase ends at its comma, or before that where a subject with a verb stands. */
export function nearer(tokens: readonly Token[], from: number): number {
  const comma = afterComma(tokens, from)
  // "Like you see we sent …"
  if (!comma && /^(?:like|as)$/.test(tokens[from]?.word ?? '') && isPronoun(tokens[from + 1]))
    return afterClause(tokens, from)
  const subject = afterPhrase(tokens, from)
  if (subject && (!comma || (subject < comma && hasVerb(tokens, subject, comma)))) return subject
  return comma || (is(tokens[from], kind.subordinate) ? afterClause(tokens, from) : from)
}

/** After the first comma that a clause with a verb follows. */
export function afterComma(tokens: readonly Token[], from: number): number {
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
export function ownSubject(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 3; at < to; at++) {
    const before = tokens[at - 1]
    const doSo = before?.word === 'so' && is(tokens[at - 2], kind.do)
    if (!is(tokens[at], kind.we) || (is(before, opensNothing | kind.past | auxiliary) && !doSo)) continue
    if (is(before, kind.base | kind.sForm) && !is(before, kind.nounish | kind.adverb)) continue
    if (hasVerb(tokens, at, to)) return at
  }
  return 0
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + reach; at++) if (opensVerb(tokens, at, from)) return true
  return false
}

/** "When we saw this we stopped": after the first clause comes a new subject. */
export function afterClause(tokens: readonly Token[], from: number): number {
  let verb = from + 1
  while (verb < tokens.length && !opensVerb(tokens, verb, from + 1) && !is(tokens[verb], kind.past)) verb++
  const first = verb < tokens.length ? readVerbGroup(tokens, verb).next : verb
  for (let at = first; at < tokens.length; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    const subject = isPronoun(token)
    if (is(before, opensNothing) || (at === first && !subject)) continue
    if ((subject || is(token, kind.determiner)) && hasVerb(tokens, at + 1, tokens.length)) return at
  }
  return from + 1
}

/** "On 3 March we replaced": the phrase ends where a subject begins. */
function afterPhrase(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || !before) return 0
    const afterDate = is(before, kind.date) && !is(token, kind.date | kind.adverb | auxiliary | opensNothing)
    if (afterDate && at > from + 1) return at
    if (opensVerb(tokens, at, from + 1)) return 0
    // "From now on", "from February on"
    const alone = is(token, kind.we) && /^(?:this|that|these|those|all)$/.test(before.word)
    const closed = alone || (before.word === 'on' && (is(tokens[at - 2], kind.date) || tokens[at - 2]?.word === 'now'))
    if (at === from + 1 || before.word === 'to' || (is(before, opensNothing) && !closed)) continue
    if (is(token, kind.determiner | kind.we) && token.word !== "'s") return at
  }
  return 0
}
