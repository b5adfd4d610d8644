import { enforcementTypes } from '#catalogue/type-of.ts'
import type { Unit } from './outline.ts'
import type { Guess, Quote } from './reading.ts'

/** Below this, the words name nothing. */
const least = 2
/** The next guess must be this far behind to be sure. */
const margin = 1.5
const most = 4

/** A cue as it is found in wrapped lines: spaces can be line ends, and a point inside a number ends no sentence. */
const widened = (cue: string): string =>
  cue.replaceAll('[^.]', '(?:[^.]|\\.\\d)').replace(/ \?/g, '\\s*').replace(/ /g, '\\s+')

const cues = enforcementTypes.flatMap(({ id, cues }) =>
  cues.map(([pattern, weight]) => ({
    id,
    weight,
    pattern: new RegExp(widened(pattern.source), pattern.flags),
  })),
)

const catchAll = new Set(enforcementTypes.filter(({ catchAll }) => catchAll).map(({ id }) => id))

/** Words that stand in mails of every kind and say nothing about this one. */
const boilerplate =
  /\b(?:funds?|balance|disburse\w*|withh[eo]ld\w*|payouts?|payments?|settlement|on hold|hold)\b|strictly prohibited|may not respond|at its own discretion/i

/** Where a line names the kind outright: "Complaint type: …", "Subject: …". */
const naming =
  /^(?:subject|re|complaint type|violation type|infringement type|type of (?:complaint|violation|issue)|policy(?: name)?|issue|reason)\s*[:：-]/i

/** The enforcement types that the words speak for, best first. Many weak hints can outweigh a strong one. */
export function classify(text: string, units: readonly Unit[]): { best: Guess; others: Guess[]; sure: boolean } {
  const scores = new Map<string, { score: number; words: Quote[] }>()
  const weigh = weightOf(units)
  for (const { id, weight, pattern } of cues) {
    const found = Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
      words,
      start: index,
      end: index + words.length,
      counts: weigh(index),
    }))
      .filter(({ counts }) => counts > 0)
      .sort((a, b) => b.counts - a.counts)
    const [first, ...more] = found
    if (!first) continue
    const tally = scores.get(id) ?? { score: 0, words: [] }
    tally.score += weight * (first.counts + 0.25 * Math.min(more.length, 2))
    if (weight > 0) tally.words.push(...found.slice(0, 2).map(({ words, start, end }) => ({ words, start, end })))
    scores.set(id, tally)
  }
  const ranked: Guess[] = enforcementTypes
    .flatMap(({ id }) => ({ id, score: 0, words: [], ...scores.get(id) }))
    .filter(({ score }) => score >= least)
    .sort(
      (a, b) => Number(catchAll.has(a.id)) - Number(catchAll.has(b.id)) || b.score - a.score || firstAt(a) - firstAt(b),
    )
  const [best = { id: 'general', score: 0, words: [] } satisfies Guess, ...others] = ranked
  return { best, others: others.slice(0, most), sure: best.score > 0 && best.score >= margin * (others[0]?.score ?? 0) }
}

const firstAt = ({ words }: Guess): number => words[0]?.start ?? 0

/** How much words at a place count: a line that names the type most, money and help not at all. */
function weightOf(units: readonly Unit[]): (at: number) => number {
  const weights = units.map((unit) => ({
    start: unit.start,
    end: unit.end,
    counts: naming.test(unit.text)
      ? 3
      : boilerplate.test(unit.text) || unit.part === 'closed'
        ? 0.2
        : unit.part === 'why'
          ? 1.5
          : 1,
  }))
  return (at) => {
    let low = 0
    let high = weights.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const unit = weights[middle]
      if (!unit) break
      if (at < unit.start) high = middle - 1
      else if (at >= unit.end) low = middle + 1
      else return unit.counts
    }
    return 1
  }
}
