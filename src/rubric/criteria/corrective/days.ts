import { longDay } from '#domain/day.ts'
import { dayStep, deeds, follows, orderStep } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, thin, together } from '#rubric/level.ts'

export default criterion({
  group: 'dated',
  name: 'The day on which each was done',
  required: true,
  rule: 'corrective/no-completion-date',
  level(facts, today) {
    const days = deeds(facts).map((action) => {
      const at = `actions/${action.id}/on`
      if (!action.on) return missing(at, dayStep)
      const words = longDay(action.on)
      return follows(facts, action, action.on, today) ? met(at, words) : thin(at, words, orderStep)
    })
    return together(days, missing('actions', dayStep))
  },
  examples: [
    { when: 'each finished action has its day', given: {}, level: 'met' },
    { when: 'one has none', given: { 'actions/a4/on': '' }, level: 'thin' },
    { when: 'one lies in the future', given: { 'actions/a4/on': '2026-05-01' }, level: 'thin' },
    { when: 'one lies before the failure was found', given: { 'actions/a4/on': '2026-02-01' }, level: 'thin' },
    { when: 'nothing is finished', given: { actions: [] }, level: 'missing' },
  ],
})
