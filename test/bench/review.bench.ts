import { forgetProse } from '#prose/prose.ts'
import type { Bench } from './bench.ts'
import { coldReview } from './cold-review.ts'
import { cut, fullReview, reviewed } from './full-review.ts'
import { longPlan } from './material/long-plan.ts'
import { type Contestant, medians } from './medians.ts'
import { type Measure, ms, type Ratio, type Row, row } from './table.ts'

/** Peers are named as the table shows them. */
type Race = {
  readonly words: number
  readonly peers: Readonly<Record<string, (text: string) => unknown>>
  readonly warmUp: number
  readonly rounds: number
  readonly budget: Measure | null
}

export default (async () => {
  // Only now, so that the threads of the cold reviews do not load them.
  const { retext, textlint, writeGood } = await import('./peers.ts')
  const peers = { retext, textlint, 'write-good': writeGood }
  const races: readonly Race[] = [
    { words: 300, peers, warmUp: 60, rounds: 21, budget: null },
    { words: 1_500, peers, warmUp: 10, rounds: 21, budget: ms(10) },
    // textlint takes half a minute for so many words.
    { words: 15_000, peers: { retext, 'write-good': writeGood }, warmUp: 1, rounds: 5, budget: null },
  ]
  const rows: Row[] = []
  for (const race of races) rows.push(...(await run(race)))
  return rows
}) satisfies Bench

/** Our review with its ratio to each peer; what it is made of and how long its first run takes; the peers' own times. */
async function run({ words, peers, warmUp, rounds, budget }: Race): Promise<Row[]> {
  const turns = Object.entries(peers).map(([name, read]) => [name, onText(words, read)] as const)
  const own = { ours: onText(words, fullReview), rules: onParts(words) }
  const times = await medians<string>({ ...own, ...Object.fromEntries(turns) }, { warmUp, rounds })
  const time = (name: string): number => times[name] ?? Number.NaN
  const ratios = Object.keys(peers).map((name) => ratio(time('ours') / time(name), name))
  return [
    row(`full review of ${words.toLocaleString('en-US')} words, text new`, ms(time('ours')), budget, ratios),
    row('  of it, the parts known: reading and all rules', ms(time('rules'))),
    row('  its first run of all, code cold', ms(await coldReview(words, 3))),
    ...Object.keys(peers).map((name) => row(`  ${name} on the same text`, ms(time(name)))),
  ]
}

/** Each round has a text of its own, the same for all. */
const onText =
  (words: number, read: (text: string) => unknown): Contestant =>
  (round) => {
    const text = longPlan(words, round)
    forgetProse()
    return () => read(text)
  }

const turnsOfAll = 200

/** A text that nobody else has, cut before and forgotten again. */
const onParts =
  (words: number): Contestant =>
  (round) => {
    const attempt = cut(longPlan(words, round + turnsOfAll))
    forgetProse()
    return () => reviewed(attempt)
  }

/** write-good looks for words and nothing else: the floor to aim for, not a limit. */
const ratio = (times: number, of: string): Ratio => (of === 'write-good' ? { times, of } : { times, of, limit: 1 })
