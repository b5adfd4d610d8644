import { isDone } from '#domain/chain.ts'
import { asksFor } from '#rubric/asks.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, strongest, thin, weakest } from '#rubric/level.ts'

const step = 'What have you done about this?'

export default criterion({
  group: 'answers',
  name: 'Each problem in the notice has an action',
  required: true,
  needed: (facts) => asksFor(facts, 'corrective').length > 0,
  level(facts) {
    const answers = asksFor(facts, 'corrective').map(({ issue }) => {
      const causes = facts.causes.filter(({ issues }) => issues.includes(issue)).map(({ id }) => id)
      const actions = distinct(facts.actions).filter((action) => action.causes.some((id) => causes.includes(id)))
      const shown = actions.map((action) =>
        isDone(action)
          ? met(`actions/${action.id}/text`, action.title)
          : thin(`actions/${action.id}/status`, action.title, 'Is it done? If so, on which day?'),
      )
      return strongest(shown, missing('actions', step))
    })
    return weakest(answers, missing('actions', step))
  },
  examples: [
    { when: 'as in the sample', given: {}, level: 'met' },
    { when: 'there is no action', given: { actions: [] }, level: 'missing' },
    {
      when: 'no action is linked to a cause of this problem',
      given: { 'causes/c1/issues': [], 'causes/c2/issues': [] },
      level: 'missing',
    },
    { when: 'nothing was asked', given: { 'notice/asks': [] }, level: 'not-needed' },
  ],
})
