import { isGerund } from './actor.ts'
import type { Clause } from './clause.ts'
import { auxiliary, kind } from './kinds.ts'
import type { Actor, Cadence, Tense } from './prose.ts'
import { is } from './tokens.ts'
import { perfectTense, progressiveTense } from './verb-tense.ts'

const intends = new Set(
  'plan plans intend intends promise promises aim aims pledge pledges vow vows undertake undertakes commit commits expect expects'.split(
    ' ',
  ),
)
const intending = new Set('planning intending aiming hoping expecting preparing'.split(' '))
const arranged = new Set('scheduled planned expected due'.split(' '))
const says = new Set('promise guarantee assure vow pledge swear hope expect confirm believe commit certify'.split(' '))
const sure = new Set('confident sure certain committed'.split(' '))
const speaks = new Set(
  'apologise apologize thank ask request explain appeal inform inquire bring submit provide share say express clarify emphasise emphasize state mention add take point'.split(
    ' ',
  ),
)
const isThing = new Set('software app tool plugin plug-in'.split(' '))
const pronouns = new Set('this it that these such there nothing they'.split(' '))
const conditions = new Set('unless until without if whenever only automatically'.split(' '))
const waits = new Set('once when if after upon as following'.split(' '))
const backAgain = /^(?:reinstat|reactivat|restor|unblock|reopen)/
const calendar =
  /daily|weekly|monthly|hourly|nightly|quarterly|twice|once|times|basis|(?:day|week|month|hour|morning|evening|shift|quarter)s?\b/i

/** When the act of the clause happens. */
export function tenseOf(clause: Clause, actor: Actor, passive: boolean, cadences: readonly Cadence[]): Tense {
  if (!clause.verb) return fragmentTense(clause, cadences)
  const tense = verbTense(clause, actor, passive)
  // "Stock counted twice a week" is a rule, "Stock counted on 3 May" a deed.
  const headline = passive && clause.verb.words.length === 1
  if (tense === 'done' && headline && cadences.some(({ words, hard }) => hard && calendar.test(words)))
    return 'standing'
  return tense === 'standing' && (waitsForAmazon(clause) || announcesPlan(clause)) ? 'planned' : tense
}

function fragmentTense({ lead, subject }: Clause, cadences: readonly Cadence[]): Tense {
  const [first, second] = subject
  if (lead.some((token) => is(token, kind.will)) || first?.word === 'going') return 'planned'
  return isGerund(first, second) && !cadences.some(({ hard }) => hard) ? 'ongoing' : 'standing'
}

function verbTense(clause: Clause, actor: Actor, passive: boolean): Tense {
  const { subject, lead, verb, rest } = clause
  const [first, last] = [verb?.words[0], verb?.words.at(-1)]
  if (!verb || !first || !last) return 'standing'
  const next = rest[0]?.word ?? ''
  if (is(first, kind.will)) return isRuleOfThing(clause, actor, passive) ? 'standing' : 'planned'
  if (is(first, kind.modal)) return modalTense(clause)
  if (is(first, kind.bePast | kind.had | kind.did)) return 'done'
  if (is(first, kind.have)) return perfectTense(verb.words, rest)
  if (is(first, kind.beNow | kind.be)) {
    if (verb.words.some(({ word }) => word === 'being')) return 'ongoing'
    if (is(last, kind.ing)) return progressiveTense(last, rest)
    if (next === 'in' && rest[2]?.word === 'process') return 'ongoing'
    if (next === 'to' && (!is(last, kind.past) || arranged.has(last.word))) return 'planned'
    return rest[1]?.word === 'to' && (next === 'about' || next === 'set') ? 'planned' : 'standing'
  }
  if (is(first, kind.ing)) return intending.has(first.word) ? 'planned' : 'ongoing'
  if (is(first, auxiliary) || next === 'to' || next === 'on')
    return intends.has(first.word) || first.word === 'hope' ? 'planned' : past()
  return past()

  function past(): Tense {
    if (first && is(first, kind.past)) {
      // "Put each label on the box" is an order, "We put each label on the box" a deed.
      if (subject.length === 0 && is(first, kind.base)) return is(rest[0], kind.determiner) ? 'standing' : 'done'
      return subject.length === 0 && /^(?:attached|enclosed|based)$/.test(first.word) ? 'standing' : 'done'
    }
    const already = is(first, kind.base) && [...lead, ...subject].some(({ word }) => word === 'already')
    return already ? 'done' : 'standing'
  }
}

/** "The tool will not print a label unless …" is how a thing works, no promise. */
function isRuleOfThing({ subject, rest, lead }: Clause, actor: Actor, passive: boolean): boolean {
  const noun = subject.at(-1)?.word
  if (passive || !noun || pronouns.has(noun)) return false
  if (actor !== 'nobody' && !(actor === 'third-party' && isThing.has(noun))) return false
  return [...lead, ...rest].some(({ word }) => conditions.has(word))
}

function modalTense({ verb, rest }: Clause): Tense {
  const [first, second, third] = verb?.words ?? []
  if (is(second, kind.have) && is(third, kind.past | kind.be | kind.had)) return 'done'
  if (verb?.negated && first?.word === 'could') return 'done'
  if (first?.word !== 'would' || !/^(?:like|want|love)$/.test(second?.word ?? '') || rest[0]?.word !== 'to')
    return 'standing'
  return speaks.has(rest.slice(1).find((token) => !is(token, kind.adverb))?.word ?? '') ? 'standing' : 'planned'
}

/** "Once reinstated we …" */
const waitsForAmazon = ({ lead }: Clause) =>
  waits.has(lead[0]?.word ?? '') && lead.some(({ word }) => backAgain.test(word))

/** "We assure you that this will never happen again." */
function announcesPlan({ verb, rest }: Clause): boolean {
  const last = verb?.words.at(-1)
  const [next] = rest
  const promise =
    (last && says.has(last.word)) ||
    (next && sure.has(next.word) && is(verb?.words[0], kind.beNow)) ||
    (last?.word === 'make' && next?.word === 'sure')
  return (
    Boolean(promise) &&
    rest.some((token, at) => is(token, kind.will) || (token.word === 'going' && rest[at + 1]?.word === 'to'))
  )
}
