import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, strongest, thin } from '#rubric/level.ts'

export default criterion({
  group: 'specific',
  name: 'Why nobody noticed',
  required: true,
  rule: 'root-cause/no-detection-cause',
  level({ causes }) {
    const unseen = distinct(causes).filter(({ kind }) => kind === 'detection')
    const told = unseen.map(({ id, title, duty }) =>
      duty.trim()
        ? met(`causes/${id}/duty`, duty)
        : thin(`causes/${id}/duty`, title, 'Whose task was it to notice, or was it nobody’s?'),
    )
    return strongest(told, missing('causes', 'Which check would have shown it, and why was it not there?'))
  },
  examples: [
    { when: 'a cause says why and whose task it was', given: {}, level: 'met' },
    { when: 'it does not say whose task it was', given: { 'causes/c2/duty': '' }, level: 'thin' },
    { when: 'no cause is of that kind', given: { 'causes/c2/kind': 'occurrence' }, level: 'missing' },
    {
      when: 'it only repeats the other cause',
      given: { 'causes/c2/text': 'x', 'causes/c1/text': 'x' },
      level: 'missing',
    },
  ],
})
