import type { Clause } from './clause.ts'
import { kind } from './kinds.ts'
import type { Actor } from './prose.ts'
import { is } from './tokens.ts'

const things = new Set('software app tool plugin plug-in'.split(' '))
const pronouns = new Set('this it that these such there nothing they'.split(' '))
const conditions = new Set('unless until without if whenever only automatically'.split(' '))
const waits = new Set('once when if after upon as following'.split(' '))
const backAgain = /^(?:reinstat|reactivat|restor|unblock|reopen)/
const says = new Set('promise guarantee assure vow pledge swear hope expect confirm believe commit certify'.split(' '))
const sure = new Set('confident sure certain committed'.split(' '))

/** "The tool will not print a label unless …" is how a thing works, no promise. */
export function isRuleOfThing({ subject, rest, lead }: Clause, actor: Actor, passive: boolean): boolean {
  const noun = subject.at(-1)?.word
  if (passive || !noun || pronouns.has(noun)) return false
  if (actor !== 'nobody' && !(actor === 'third-party' && things.has(noun))) return false
  return [...lead, ...rest].some(({ word }) => conditions.has(word))
}

/** "Once reinstated we …" */
export const waitsForAmazon = ({ lead }: Clause) =>
  waits.has(lead[0]?.word ?? '') && lead.some(({ word }) => backAgain.test(word))

/** "We assure you that this will never happen again." */
export function announcesPlan({ verb, rest }: Clause): boolean {
  const last = verb?.words.at(-1)?.word ?? ''
  const next = rest[0]?.word ?? ''
  const isSure = sure.has(next) && is(verb?.words[0], kind.beNow)
  if (!says.has(last) && !isSure && !(last === 'make' && next === 'sure')) return false
  return rest.some((token, at) => is(token, kind.will) || (token.word === 'going' && rest[at + 1]?.word === 'to'))
}
