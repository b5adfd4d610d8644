import { kind } from './kinds.ts'
import type { Tense } from './prose.ts'
import { is, type Token } from './tokens.ts'

const intending = new Set('planning intending aiming hoping expecting'.split(' '))
/** What the letter itself does: "we are writing to you". */
const letterActs = new Set(
  'writing asking requesting appealing attaching submitting contacting providing enclosing'.split(' '),
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
  const dates = rest.filter((token) => is(token, kind.date))
  if (dates.some(({ word }) => ahead.has(word))) return 'planned'
  return letterActs.has(verb.word) && dates.length === 0 ? 'standing' : 'ongoing'
}
