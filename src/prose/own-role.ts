import { kind } from './kinds.ts'
import { roleNouns } from './people.ts'
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
const leadIsVerb = kind.we | kind.modal | kind.will | kind.relative | kind.do | kind.did | kind.mark

/** Whether the role at the index, whose phrase starts at `first`, is one of the seller's own that can carry a step. */
export function isOwnRole(tokens: readonly Token[], index: number, first: number): boolean {
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
