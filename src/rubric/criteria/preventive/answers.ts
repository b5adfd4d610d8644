import { asksFor } from '#rubric/asks.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, strongest, thin, weakest } from '#rubric/level.ts'

const step = 'What keeps this from coming back?'

export default criterion({
  group: 'answers',
  name: 'Each problem in the notice has a preventive step',
  required: true,
  needed: (facts) => asksFor(facts, 'preventive').length > 0,
  level(facts) {
    const answers = asksFor(facts, 'preventive').map(({ issue }) => {
      const causes = facts.causes.filter(({ issues }) => issues.includes(issue)).map(({ id }) => id)
      const controls = distinct(facts.controls).filter((control) => control.causes.some((id) => causes.includes(id)))
      const shown = controls.map(({ id, status, title }) =>
        status === 'in-force'
          ? met(`controls/${id}/text`, title)
          : thin(`controls/${id}/status`, title, 'Is it in force? Since which day?'),
      )
      return strongest(shown, missing('controls', step))
    })
    return weakest(answers, missing('controls', step))
  },
  examples: [
    { when: 'as in the sample', given: {}, level: 'met' },
    { when: 'there is no preventive step', given: { controls: [] }, level: 'missing' },
    {
      when: 'all of them are planned',
      given: { 'controls/p1/status': 'planned', 'controls/p2/status': 'planned', 'controls/p3/status': 'planned' },
      level: 'thin',
    },
    { when: 'nothing was asked', given: { 'notice/asks': [] }, level: 'not-needed' },
  ],
})
