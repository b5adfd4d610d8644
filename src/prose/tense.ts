import { isGerund } from './actor.ts'
import type { Clause } from './clause.ts'
import { kind } from './kinds.ts'
import { announcesPlan, waitsForAmazon } from './promises.ts'
import type { Actor, Cadence, Tense } from './prose.ts'
import { is } from './tokens.ts'
import { verbTense } from './verb-tense.ts'

/** What stands before a colon: "Planned: second scanner". */
const labels = new Map<string, Tense>([
  ['planned', 'planned'],
  ['next', 'planned'],
  ['todo', 'planned'],
  ['ongoing', 'ongoing'],
  ['done', 'done'],
  ['completed', 'done'],
  ['target', 'standing'],
  ['goal', 'standing'],
])
const calendar =
  /daily|weekly|monthly|hourly|nightly|quarterly|twice|once|times|basis|(?:day|week|month|hour|morning|evening|shift|quarter)s?\b/i

/** When the act of the clause happens. */
export function tenseOf(clause: Clause, actor: Actor, passive: boolean, cadences: readonly Cadence[]): Tense {
  const label = clause.lead[1]?.word === ':' ? labels.get(clause.lead[0]?.word ?? '') : undefined
  if (label && !is(clause.subject.at(-1), kind.we)) return label
  if (!clause.verb) return fragmentTense(clause, cadences)
  const tense = verbTense(clause, actor, passive)
  // "Stock counted twice a week" is a rule, "Stock counted on 3 May" a deed.
  const headline = passive && clause.verb.words.length === 1
  const rhythm = cadences.some(({ words, hard }) => hard && calendar.test(words))
  if (tense === 'done' && headline && rhythm) return 'standing'
  return tense === 'standing' && (waitsForAmazon(clause) || announcesPlan(clause)) ? 'planned' : tense
}

/** "To be finished by May" and "Going to train" are plans, "Training the staff" goes on unless it has a rhythm. */
function fragmentTense({ lead, subject }: Clause, cadences: readonly Cadence[]): Tense {
  const [first, second] = subject
  if (first?.word === 'in' && second?.word === 'progress') return 'ongoing'
  const toBe = first?.word === 'to' && is(second, kind.be)
  if (lead.some((token) => is(token, kind.will)) || first?.word === 'going' || toBe) return 'planned'
  return isGerund(first, second) && !cadences.some(({ hard }) => hard) ? 'ongoing' : 'standing'
}
