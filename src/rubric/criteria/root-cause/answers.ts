import { asksFor } from '#rubric/asks.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, weakest } from '#rubric/level.ts'

const step = 'What caused this?'

export default criterion({
  group: 'answers',
  name: 'Each problem in the notice has a cause',
  required: true,
  needed: (facts) => asksFor(facts, 'root-cause').length > 0,
  level(facts) {
    const answers = asksFor(facts, 'root-cause').map(({ issue }) => {
      const cause = distinct(facts.causes).find(({ issues }) => issues.includes(issue))
      return cause ? met(`causes/${cause.id}/text`, cause.title) : missing('causes', step)
    })
    return weakest(answers, missing('causes', step))
  },
  examples: [
    { when: 'as in the sample', given: {}, level: 'met' },
    { when: 'there is no cause', given: { causes: [] }, level: 'missing' },
    {
      when: 'no cause belongs to the problem',
      given: { 'causes/c1/issues': [], 'causes/c2/issues': [] },
      level: 'missing',
    },
    { when: 'nothing was asked', given: { 'notice/asks': [] }, level: 'not-needed' },
  ],
})
