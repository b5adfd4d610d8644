import type { Cause } from '#domain/cause.ts'
import { longDay } from '#domain/day.ts'
import { failures } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, type Shown, thin, weakest } from '#rubric/level.ts'

const step = 'What are the first and the last affected day, and the day you found it?'
const orderStep = 'First, last, found: these days do not follow one another. Which one is right?'

export default criterion({
  group: 'dated',
  name: 'First day, last day, day found',
  required: true,
  rule: 'root-cause/no-time-window',
  level: (facts, today) =>
    weakest(
      failures(facts).map((cause) => ofCause(cause, today)),
      missing('causes', step),
    ),
  examples: [
    { when: 'the three days are given', given: {}, level: 'met' },
    { when: 'the day of finding is not given', given: { 'causes/c1/foundOn': '' }, level: 'thin' },
    { when: 'it ended before it began', given: { 'causes/c1/until': '2025-12-01' }, level: 'thin' },
    { when: 'it was found after today', given: { 'causes/c1/foundOn': '2026-06-01' }, level: 'thin' },
    {
      when: 'no day is given',
      given: { 'causes/c1/from': '', 'causes/c1/until': '', 'causes/c1/foundOn': '' },
      level: 'missing',
    },
  ],
})

function ofCause({ id, from, until, foundOn }: Cause, today: string): Shown {
  const given = [from, until, foundOn].filter(Boolean)
  const words = given.map(longDay).join(', ')
  const at = `causes/${id}/${from ? (until ? 'foundOn' : 'until') : 'from'}`
  if (!given.length) return missing(at, step)
  if (given.length < 3) return thin(at, words, step)
  return from <= until && until <= foundOn && foundOn <= today ? met(at, words) : thin(at, words, orderStep)
}
