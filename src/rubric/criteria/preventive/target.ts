import { longDay } from '#domain/day.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, thin, weakest } from '#rubric/level.ts'

const figure = /\d|\b(?:zero|no|none)\b/i
const step = 'Which figure shows that it works, over how many days or orders?'

export default criterion({
  group: 'measured',
  name: 'What success is, and when it is judged',
  required: false,
  rule: 'preventive/no-effectiveness-target',
  level({ controls }) {
    const targets = distinct(controls)
      .filter(({ target }) => target.trim())
      .map(({ id, target, since, reviewOn }) => {
        const at = `controls/${id}/reviewOn`
        if (!figure.test(target)) return thin(`controls/${id}/target`, target, 'At which figure has it worked?')
        if (!reviewOn) return thin(at, target, 'On which day will you judge it?')
        if (!since || reviewOn <= since)
          return thin(at, target, 'Is this day right? Does it come after the step is in force?')
        return met(at, `${target}, judged on ${longDay(reviewOn)}`)
      })
    return weakest(targets, missing(controls[0] ? `controls/${controls[0].id}/target` : 'controls', step))
  },
  examples: [
    { when: 'a step has both', given: {}, level: 'met' },
    { when: 'one target has no figure', given: { 'controls/p2/target': 'The rate gets better' }, level: 'thin' },
    {
      when: 'no step says when it is judged',
      given: { 'controls/p1/reviewOn': '', 'controls/p2/reviewOn': '', 'controls/p3/reviewOn': '' },
      level: 'thin',
    },
    {
      when: 'no step says what success is',
      given: { 'controls/p1/target': '', 'controls/p2/target': '', 'controls/p3/target': '' },
      level: 'missing',
    },
    { when: 'one of three is enough', given: { 'controls/p1/target': '', 'controls/p2/target': '' }, level: 'met' },
  ],
})
