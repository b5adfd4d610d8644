import { judge } from '#app/judge.ts'
import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { at, withAt } from '#domain/path.ts'
import { sampleToday } from '#domain/sample-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import { review } from '#rubric/review.ts'
import type { Bench } from './bench.ts'
import { longCase } from './material/long-case.ts'
import { type Contestant, medians } from './medians.ts'
import { ms, row } from './table.ts'

const words = 1_500
const reviewed = (facts: Case) => review(compose(facts, templateFor(violationOf(facts))), sampleToday)

export default (async () => {
  const { keystroke, judgement, whole } = await medians(
    { keystroke: typed(reviewed), judgement: typed((facts) => judge(facts, sampleToday)), whole: fresh },
    { warmUp: 40, rounds: 31 },
  )
  const ofWhole = { times: keystroke / whole, of: 'review of the whole case', limit: 0.2 }
  return [
    row('one keystroke in a case of 1,500 words: compose and review', ms(keystroke), ms(2), [ofWhole]),
    row('  with criteria, bands and asks: all that the app shows', ms(judgement)),
    row('  compose and review of the whole case, text new', ms(whole)),
  ]
}) satisfies Bench

/** One letter more in the text of the first cause, in a case that was worked on up to here. */
function typed(work: (facts: Case) => unknown): Contestant {
  let facts = longCase(words, 0)
  const [{ id } = { id: '' }] = facts.causes
  const path = `causes/${id}/text`
  return () => {
    work(facts)
    return () => {
      facts = withAt(facts, path, `${at(facts, path)}s`)
      work(facts)
    }
  }
}

const fresh: Contestant = (round) => {
  const facts = longCase(words, round + 1)
  return () => reviewed(facts)
}
