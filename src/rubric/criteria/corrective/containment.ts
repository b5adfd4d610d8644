import type { Action } from '#domain/action.ts'
import type { Case } from '#domain/case.ts'
import { longDay } from '#domain/day.ts'
import { deeds, doneness } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, type Shown, strongest, thin } from '#rubric/level.ts'

const step = 'What stopped more buyers from being affected while you worked on the fix?'

export default criterion({
  group: 'specific',
  name: 'What stopped the harm at once',
  required: true,
  rule: 'corrective/no-containment',
  level(facts, today) {
    const stops = deeds(facts).filter(({ kind }) => kind === 'contain')
    return strongest(
      stops.map((action) => ofStop(facts, action, today)),
      missing('actions', step),
    )
  },
  examples: [
    { when: 'a dated step stopped the harm until the fix', given: {}, level: 'met' },
    { when: 'its last day is not given', given: { 'actions/a1/until': '' }, level: 'thin' },
    { when: 'it ended before the fix', given: { 'actions/a1/until': '2026-03-18' }, level: 'thin' },
    { when: 'its day is not given', given: { 'actions/a1/on': '' }, level: 'thin' },
    { when: 'it is only planned', given: { 'actions/a1/status': 'planned' }, level: 'missing' },
    { when: 'no action is of that kind', given: { 'actions/a1/kind': 'fix' }, level: 'missing' },
  ],
})

function ofStop(facts: Case, action: Action, today: string): Shown {
  const done = doneness(facts, action, today)
  if (done.level !== 'met') return done
  const at = `actions/${action.id}/until`
  if (!action.until) return thin(at, done.words, 'Until which day was it kept up?')
  const words = `${longDay(action.on)} to ${longDay(action.until)}`
  const fixes = deeds(facts).filter(
    ({ kind, causes }) => kind === 'fix' && causes.some((id) => action.causes.includes(id)),
  )
  const held = fixes.length > 0 && fixes.every(({ on }) => on !== '' && on <= action.until)
  return held ? met(at, words) : thin(at, words, 'Was it kept up until the fix was in place?')
}
