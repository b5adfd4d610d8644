import { auxiliary, kind } from './kinds.ts'
import { mainStart } from './main-start.ts'
import { auxiliaryLater, opensVerb } from './opens-verb.ts'
import { is, type Token } from './tokens.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'

/** The main clause of a sentence: what led in, what stands before its verb, the verb, and what follows. */
export type Clause = {
  readonly lead: readonly Token[]
  readonly subject: readonly Token[]
  readonly verb: VerbGroup | undefined
  readonly rest: readonly Token[]
}

const timeNoun = /^(?:times?|days?|weeks?|months?|years?|mornings?|evenings?|nights?|while|moment|way)$/
const notNoun =
  kind.mark |
  kind.preposition |
  kind.determiner |
  kind.joiner |
  kind.relative |
  kind.adverb |
  kind.date |
  kind.subordinate
const pronouns = new Set('you they he she'.split(' '))

/** Finds the main clause; lead-ins ("On 3 March", "When we saw this,", "Root cause:") are set aside. */
export function readClause(tokens: readonly Token[]): Clause {
  const from = mainStart(tokens)
  const main = mainVerb(tokens, from)
  const lead = tokens.slice(0, from)
  if (!main) return { lead, subject: tokens.slice(from), verb: undefined, rest: [] }
  const verb = readVerbGroup(tokens, main.at)
  return { lead, subject: tokens.slice(from, main.subjectEnd), verb, rest: tokens.slice(verb.next) }
}

/** The finite verb of the clause. A relative clause inside the subject ("the label that we used") takes one for itself. */
function mainVerb(tokens: readonly Token[], from: number): { at: number; subjectEnd: number } | undefined {
  let relatives = 0
  let inside: number | undefined
  for (let at = from; at < tokens.length; at++) {
    if (at > from && opensRelative(tokens, at)) relatives++
    if (!opensVerb(tokens, at, from)) continue
    if (relatives > 0) {
      relatives--
      if (is(tokens[at - 1], kind.we)) inside ??= at
      at = readVerbGroup(tokens, at).next - 1
      continue
    }
    const later = isDescription(tokens, at, from) ? auxiliaryLater(tokens, at) : 0
    return later ? { at: later, subjectEnd: at === from ? later : at } : { at, subjectEnd: at }
  }
  // "For the next orders we used …" was no relative clause after all; "The steps we have taken" has no verb of its own.
  const nounPhrase = from === 0 && /^(?:the|an?|our|my|all)$/.test(tokens[0]?.word ?? '')
  return inside === undefined || nounPhrase ? undefined : { at: inside, subjectEnd: inside }
}

function opensRelative(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  const asks = (token?.word === 'why' || token?.word === 'how') && !is(before, notNoun)
  if (token?.word === 'that' && is(before, kind.preposition)) return false
  if (is(token, kind.relative)) return !is(before, kind.mark | kind.determiner) || /^[,)]$/.test(before?.word ?? '')
  if (asks) return true
  const subject = is(token, kind.we) || (token && pronouns.has(token.word))
  // "Several times I rang" is no relative clause.
  return Boolean(subject) && !is(before, notNoun) && !timeNoun.test(before?.word ?? '')
}

/** "The orders shipped by UPS were late", "Affected buyers were told": the first verb only describes. */
function isDescription(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!is(token, kind.past) || is(token, auxiliary | kind.pastOnly) || !next) return false
  if (at === from) return !is(next, kind.determiner | kind.number | kind.we | kind.preposition | kind.relative)
  return !is(tokens[at - 1], kind.we) && is(next, kind.preposition | kind.adverb | kind.date | auxiliary)
}
