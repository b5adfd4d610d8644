import type { Clause } from './clause.ts'
import { modalTense, perfectTense, progressiveTense } from './helper-tense.ts'
import { auxiliary, kind } from './kinds.ts'
import { isRuleOfThing } from './promises.ts'
import type { Actor, Tense } from './prose.ts'
import { is, type Token } from './tokens.ts'

const intends = new Set(
  'plan plans intend intends promise promises aim aims pledge pledges vow vows undertake undertakes commit commits expect expects hope'.split(
    ' ',
  ),
)
const intending = new Set('planning intending aiming hoping expecting preparing'.split(' '))
const arranged = new Set('scheduled planned expected due'.split(' '))
const announcesPaper = new Set('attached enclosed based'.split(' '))

/** What the verb of a clause says about when, before its neighbours are asked. */
export function verbTense(clause: Clause, actor: Actor, passive: boolean): Tense {
  const { verb, rest } = clause
  const first = verb?.words[0]
  if (!verb || !first) return 'standing'
  if (is(first, kind.will)) return isRuleOfThing(clause, actor, passive) ? 'standing' : 'planned'
  if (is(first, kind.modal)) return modalTense(clause)
  if (is(first, kind.bePast | kind.had | kind.did)) return 'done'
  if (is(first, kind.have)) return perfectTense(verb.words, rest)
  if (is(first, kind.beNow | kind.be)) return beTense(verb.words, rest)
  if (is(first, auxiliary)) return 'standing'
  if (is(first, kind.ing)) return intending.has(first.word) ? 'planned' : 'ongoing'
  if (intends.has(first.word) && /^(?:to|on)$/.test(rest[0]?.word ?? '')) return 'planned'
  return plainTense(clause, first)
}

/** "is being moved" and "is in the process" go on; "is to move", "is about to", "is scheduled to" are plans. */
function beTense(words: readonly Token[], rest: readonly Token[]): Tense {
  const last = words.at(-1)
  const next = rest[0]?.word ?? ''
  if (!last || words.some(({ word }) => word === 'being')) return 'ongoing'
  if (is(last, kind.ing)) return progressiveTense(last, rest)
  if (next === 'in' && rest[2]?.word === 'process') return 'ongoing'
  if (next === 'to' && (!is(last, kind.past) || arranged.has(last.word))) return 'planned'
  return rest[1]?.word === 'to' && (next === 'about' || next === 'set') ? 'planned' : 'standing'
}

/** A verb without helpers: "removed", "remove", "put". */
function plainTense({ lead, subject, rest }: Clause, first: Token): Tense {
  if (!is(first, kind.past)) {
    const already = is(first, kind.base) && [...lead, ...subject].some(({ word }) => word === 'already')
    return already ? 'done' : 'standing'
  }
  if (subject.length > 0) return 'done'
  if (announcesPaper.has(first.word) || first.word === 'let') return 'standing'
  // "Put each label on the box" is an order, "We put each label on the box" a deed.
  return is(first, kind.base) && is(rest[0], kind.determiner) ? 'standing' : 'done'
}
