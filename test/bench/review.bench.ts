import { forgetProse } from '#prose/prose.ts'
import type { Bench } from './bench.ts'
import { coldReview } from './cold-review.ts'
import { fullReview } from './full-review.ts'
import { longPlan } from './material/long-plan.ts'
import { type Contestant, medians } from './medians.ts'
import { type Measure, ms, type Ratio, type Row, row } from './table.ts'

/** Each round has a text of its own, the same for all. */
const on =
  (words: number, read: (text: string) => unknown): Contestant =>
  (round) => {
    const text = longPlan(words, round)
    forgetProse()
    return () => read(text)
  }

export default (async () => {
  // Only now, so that the threads of the cold reviews do not load them.
  const { retext, textlint, writeGood } = await import('./peers.ts')
  const all = { ours: fullReview, retext, textlint, 'write-good': writeGood }
  const short = await against(300, all, { warmUp: 60, rounds: 21 })
  const usual = await against(1_500, all, { warmUp: 10, rounds: 21 }, ms(10))
  const long = await against(15_000, { ours: fullReview, retext, 'write-good': writeGood }, { warmUp: 1, rounds: 5 })
  return [...short, ...usual, ...long]
}) satisfies Bench

type Readers = Readonly<Record<string, (text: string) => unknown>> & { readonly ours: (text: string) => unknown }

/** Our review of so many words with its ratio to each of the others, then their own times, then our first review of all. */
async function against(
  words: number,
  readers: Readers,
  times: { readonly warmUp: number; readonly rounds: number },
  budget: Measure | null = null,
): Promise<Row[]> {
  const contestants = Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, on(words, read)]))
  const measured = Object.entries(await medians(contestants, times))
  const own = measured.find(([name]) => name === 'ours')?.[1] ?? 0
  const peers = measured.filter(([name]) => name !== 'ours')
  const cold = await coldReview(words, 5)
  return [
    row(
      `full review of ${shown(words)} words, text new`,
      ms(own),
      budget,
      peers.map(([name, time]) => ratio(own / time, name)),
    ),
    row('  its first run of all, code cold', ms(cold)),
    ...peers.map(([name, time]) => row(`  ${name} on the same text`, ms(time))),
  ]
}

/** write-good looks for words and nothing else: the floor, not a limit. */
const ratio = (times: number, of: string): Ratio => (of === 'write-good' ? { times, of } : { times, of, limit: 1 })

const shown = (words: number): string => words.toLocaleString('en-US')
