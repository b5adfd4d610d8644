import type { Clause } from './clause.ts'
import { kind } from './kinds.ts'
import type { Tense } from './prose.ts'
import { is, type Token } from './tokens.ts'

const intending = new Set('planning intending aiming hoping expecting'.split(' '))
/** What the letter itself does: "we are writing to you", "we would like to apologise". */
const letterActs = new Set(
  'writing asking requesting appealing attaching submitting contacting providing enclosing'.split(' '),
)
const speaks = new Set(
  'apologise apologize thank ask request explain appeal inform inquire bring submit provide share say express clarify emphasise emphasize state mention add take point'.split(
    ' ',
  ),
)
const ahead = new Set('next tomorrow coming'.split(' '))

/** "have moved" is done, "have been checking" and "have begun to check" go on, "have decided to check" is a plan. */
export function perfectTense(words: readonly Token[], rest: readonly Token[]): Tense {
  const last = words.at(-1)
  const [next] = rest
  if (!last || words.length === 1) return 'standing'
  if (is(last, kind.ing)) return 'ongoing'
  if (last.word === 'decided' && next?.word === 'to') return 'planned'
  const begins = /^(?:begun|began|started)$/.test(last.word) && (next?.word === 'to' || is(next, kind.ing))
  return begins ? 'ongoing' : 'done'
}

/** "are replacing" goes on; "are going to", "are planning to" and "are hiring next week" are plans. */
export function progressiveTense(verb: Token, rest: readonly Token[]): Tense {
  const next = rest[0]?.word ?? ''
  if (verb.word === 'going' && next === 'to') return 'planned'
  if (intending.has(verb.word) && /^(?:to|on|for)$/.test(next)) return 'planned'
  const clauseEnd = rest.findIndex((token) => is(token, kind.joiner))
  const dates = rest.slice(0, clauseEnd < 0 ? rest.length : clauseEnd).filter((token) => is(token, kind.date))
  if (dates.some(({ word }) => ahead.has(word))) return 'planned'
  return letterActs.has(verb.word) && dates.length === 0 ? 'standing' : 'ongoing'
}

/** "should have sent" and "could not send" are done, "would like to move" is a plan, "must check" is a rule. */
export function modalTense({ verb, rest }: Clause): Tense {
  const [first, second, third] = verb?.words ?? []
  if (is(second, kind.have) && is(third, kind.past | kind.be | kind.had)) return 'done'
  if (verb?.negated && first?.word === 'could') return 'done'
  const wishes = first?.word === 'would' && /^(?:like|want|love)$/.test(second?.word ?? '') && rest[0]?.word === 'to'
  if (!wishes) return 'standing'
  return speaks.has(rest.slice(1).find((token) => !is(token, kind.adverb))?.word ?? '') ? 'standing' : 'planned'
}
