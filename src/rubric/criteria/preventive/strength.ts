import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, strongest, thin, weakest } from '#rubric/level.ts'

const step = 'What would still work on a day when somebody forgets?'

export default criterion({
  group: 'specific',
  name: 'More than a reminder for each cause',
  required: true,
  rule: 'preventive/weak-controls-only',
  level({ causes, controls }) {
    const answers = causes.map((cause) => {
      const linked = distinct(controls).filter((control) => control.causes.includes(cause.id))
      const shown = linked.map(({ id, kind, title, text }) => {
        const at = `controls/${id}/kind`
        if (kind === '') return missing(at, 'Does it block the failure, look for it, or tell people?')
        return kind === 'inform' ? thin(at, title || text, step) : met(at, title || text)
      })
      return strongest(shown, missing('controls', step))
    })
    return weakest(answers, missing('controls', step))
  },
  examples: [
    { when: 'each cause has a block or a check', given: {}, level: 'met' },
    {
      when: 'a cause has only training',
      given: { 'controls/p2/kind': 'inform', 'controls/p3/causes': ['c1'] },
      level: 'thin',
    },
    {
      when: 'a cause has nothing',
      given: { 'controls/p2/causes': ['c1'], 'controls/p3/causes': ['c1'] },
      level: 'missing',
    },
    {
      when: 'the kind is not said',
      given: { 'controls/p2/kind': '', 'controls/p3/causes': ['c1'] },
      level: 'missing',
    },
  ],
})
