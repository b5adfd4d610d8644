import { longDay } from '#domain/day.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, strongest, thin, weakest } from '#rubric/level.ts'

const step = 'Which step keeps this cause from coming back?'
const dayStep = 'Since which day is it in force?'

export default criterion({
  group: 'linked',
  name: 'A step in force for each cause',
  required: true,
  rule: 'preventive/orphan-root-cause',
  level({ causes, controls }, today) {
    const answers = causes.map((cause) => {
      const linked = distinct(controls).filter((control) => control.causes.includes(cause.id))
      const shown = linked.map(({ id, status, since, title }) => {
        if (status !== 'in-force') return missing(`controls/${id}/status`, 'Is it in force? Since which day?')
        const at = `controls/${id}/since`
        return since && since <= today ? met(at, longDay(since)) : thin(at, title, dayStep)
      })
      return strongest(shown, missing('controls', step))
    })
    return weakest(answers, missing('controls', step))
  },
  examples: [
    { when: 'each cause has one', given: {}, level: 'met' },
    {
      when: 'its first day is not given',
      given: { 'controls/p2/since': '', 'controls/p3/causes': ['c1'] },
      level: 'thin',
    },
    {
      when: 'it starts after today',
      given: { 'controls/p2/since': '2026-05-01', 'controls/p3/causes': ['c1'] },
      level: 'thin',
    },
    {
      when: 'what a cause has is planned',
      given: { 'controls/p2/status': 'planned', 'controls/p3/causes': ['c1'] },
      level: 'missing',
    },
    {
      when: 'a cause has nothing',
      given: { 'controls/p2/causes': ['c1'], 'controls/p3/causes': ['c1'] },
      level: 'missing',
    },
  ],
})
