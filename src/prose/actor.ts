import type { Clause } from './clause.ts'
import { kind } from './kinds.ts'
import { agentOf } from './passive.ts'
import type { Actor } from './prose.ts'
import { is, type Token } from './tokens.ts'
import { whoIs } from './who-is.ts'

const ownLabels = new Set('owner responsible who person owned'.split(' '))
const noOrder = new Set('attached enclosed thank based see'.split(' '))
const asks = kind.beNow | kind.bePast | kind.have | kind.do | kind.did | kind.will | kind.modal
const ownAct = kind.past | kind.base | kind.have | kind.had | kind.will | kind.ing

/** Who acts in the clause. `source` is needed for names such as "ShipRite", whose capitals tell. */
export function actorOf(clause: Clause, passive: boolean, source: string): Actor {
  const { subject, verb, rest, lead } = clause
  if (passive) return whoIs(agentOf(rest), source)
  if (!verb) return fragmentActor(clause, source)
  // "Every rule of Amazon we will study": the word right before the verb wins.
  if (
    is(
      subject.findLast((token) => !is(token, kind.adverb)),
      kind.we,
    )
  )
    return 'we'
  // "Under no circumstances will we …"
  if (is(verb.words[0], asks) && verb.words.length === 1 && is(rest[0], kind.we)) return 'we'
  if (subject.length > 0) return whoIs(subject, source)
  const first = verb.words[0]
  if (!first || lead.some(({ word }) => word === 'please') || noOrder.has(first.word)) return 'nobody'
  const asked = is(first, asks) && verb.words.length === 1 ? whoIs(rest.slice(0, 4), source) : 'nobody'
  if (asked !== 'nobody') return asked
  return is(first, ownAct) ? 'we' : 'nobody'
}

/** "Daily check by the lead", "Checking every label", "Owner: shipping lead". */
function fragmentActor({ lead, subject }: Clause, source: string): Actor {
  const agent = whoIs(agentOf(subject), source)
  if (agent !== 'nobody') return agent
  const [first, second] = subject
  if (lead.some((token) => is(token, kind.will)) || isGerund(first, second)) return 'we'
  return ownLabels.has(lead[0]?.word ?? '') ? whoIs(subject, source) : 'nobody'
}

/** "Checking all labels", but not "Checking of all labels" and not "Listing errors". */
export const isGerund = (first: Token | undefined, second: Token | undefined) =>
  is(first, kind.ing) && !is(first, kind.nounish) && second?.word !== 'of'
