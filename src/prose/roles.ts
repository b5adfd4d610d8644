import { auxiliary, kind } from './kinds.ts'
import { roleNouns } from './people.ts'
import { findPhrases, phraseBook } from './phrase-book.ts'
import type { Mention } from './prose.ts'
import { is, type Token } from './tokens.ts'

const named = new Set(roleNouns)

/** Own people whose work is told by the word before: "warehouse staff", "packing team". */
const crew = new Set(
  'team staff employee employees worker workers crew personnel department associate associates leader leaders member members representative agent agents operator operators partner partners'.split(
    ' ',
  ),
)
const work = new Set(
  'warehouse packing shipping fulfilment fulfillment logistics purchasing sourcing compliance quality qc qa customer-service support returns receiving inventory operations listing listings catalog catalogue content accounting finance sales service it team shift floor dispatch production office procurement'.split(
    ' ',
  ),
)

/** Words that make an owner somebody outside the house, and words without which some roles are products. */
const foreignOwner = new Set(
  'order orders rights right brand brands account copyright trademark mark patent ip property listing home product content domain'.split(
    ' ',
  ),
)
const needsWork =
  /^(?:handlers?|executives?|auditors?|controllers?|planners?|analysts?|trainers?|inspectors?|pickers?|owners?)$/
const notNounLead = new Set('time times to generation generations us'.split(' '))
const skilled = new Set('experienced trained qualified dedicated appointed assigned certified retired'.split(' '))

const stops =
  auxiliary |
  kind.mark |
  kind.determiner |
  kind.preposition |
  kind.joiner |
  kind.we |
  kind.relative |
  kind.subordinate |
  kind.date |
  kind.number |
  kind.amazon |
  kind.adverb |
  kind.be
const leadIsVerb = kind.we | kind.modal | kind.will | kind.relative | kind.do | kind.did | kind.mark

const duties = phraseBook<true>([
  [
    'responsible accountable',
    ' for(?! (?:this|these|that|any|our|all|what|everything|the (?:issue|problem|mistake|error|violation|delay|situation|suspension|deactivation)))',
    true,
  ],
  ['in', ' charge of', true],
  ['assigned', ' to (?=(?:our|the|a|one|mr|mrs|ms)\\b)', true],
  ['owned', ' by', true],
])

/** Own people who can carry a step: "shipping lead", "warehouse staff", "is responsible for". A bare "team" is nobody. */
export function findRoles(source: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = []
  for (const [index, token] of tokens.entries()) {
    if (!is(token, kind.role)) continue
    const first = firstWord(tokens, index)
    if (!isOwnRole(tokens, index, first)) continue
    const start = tokens[first]?.start ?? token.start
    const last = found.at(-1)
    const from = last && start < last.end ? (found.pop()?.start ?? start) : start
    found.push({ words: source.slice(from, token.end), start: from, end: token.end })
  }
  const weAnswer = tokens.some((token) => is(token, kind.we))
  for (const { words, start, end } of findPhrases(duties, source, tokens)) {
    if (!weAnswer || !/^(?:resp|acc)/i.test(words)) found.push({ words, start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Where the phrase begins: up to three words that say which manager. */
function firstWord(tokens: readonly Token[], index: number): number {
  let first = index
  while (first > 0 && index - first < 3) {
    const before = tokens[first - 1]
    if (!before || is(before, stops) || before.word === 'to') break
    const verb = is(before, kind.past | kind.sForm | kind.base | kind.ing) && !is(before, kind.nounish | kind.role)
    if (verb && !skilled.has(before.word)) break
    first--
  }
  return first
}

function isOwnRole(tokens: readonly Token[], index: number, first: number): boolean {
  const word = tokens[index]?.word ?? ''
  const [before, next] = [tokens[index - 1], tokens[index + 1]?.word ?? '']
  const inner = tokens.slice(first, index)
  if (next === ':') return false
  if (!named.has(word)) return crew.has(word) && inner.some((token) => work.has(token.word))
  if (tokens.slice(Math.max(0, first - 2), index + 4).some((token) => is(token, kind.amazon) && token.word !== 'you'))
    return false
  if (inner.some((token) => is(token, kind.thirdParty))) return false
  if (tokens[first - 1]?.word === "'s" && is(tokens[first - 2], kind.thirdParty)) return false
  if (word === 'lead')
    return !notNounLead.has(next) && before !== undefined && before.word !== 'to' && !is(before, leadIsVerb)
  if (word === 'head') return next === 'of'
  if (needsWork.test(word)) {
    const told = inner.length > 0 && !foreignOwner.has(before?.word ?? '')
    return told || (first === index && is(before, kind.determiner | kind.number))
  }
  return true
}
