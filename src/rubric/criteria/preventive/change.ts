import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, thin, weakest } from '#rubric/level.ts'

const step = 'What must be tested and signed before the next change goes live?'

export default criterion({
  group: 'specific',
  name: 'A rule for the next change',
  required: false,
  rule: 'preventive/no-change-control',
  needed: ({ causes }) => causes.some(({ trigger }) => trigger === 'change'),
  level({ causes, controls }) {
    const changes = distinct(controls).filter(({ kind }) => kind === 'change')
    const answers = causes
      .filter(({ trigger }) => trigger === 'change')
      .map(({ id }) => {
        const linked = changes.find((control) => control.causes.includes(id))
        if (linked) return met(`controls/${linked.id}/text`, linked.title)
        const other = changes[0]
        if (!other) return missing('controls', step)
        return thin(`controls/${other.id}/causes`, other.title, 'Does it govern the change that set this off?')
      })
    return weakest(answers, missing('controls', step))
  },
  examples: [
    { when: 'a step governs the next change', given: {}, level: 'met' },
    { when: 'it is not linked to the cause', given: { 'controls/p3/causes': ['c2'] }, level: 'thin' },
    { when: 'no step is of that kind', given: { 'controls/p3/kind': 'inform' }, level: 'missing' },
    { when: 'no change set it off', given: { 'causes/c1/trigger': 'other' }, level: 'not-needed' },
  ],
})
