import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, thin, together } from '#rubric/level.ts'

const step = 'Which role carries it?'

export default criterion({
  group: 'owned',
  name: 'An owner and a stand-in for each step',
  required: true,
  rule: 'preventive/no-owner',
  level({ controls }) {
    const owners = distinct(controls).map(({ id, owner, standIn }) => {
      if (!owner.trim()) return missing(`controls/${id}/owner`, step)
      if (standIn.trim()) return met(`controls/${id}/owner`, `${owner}, ${standIn}`)
      return thin(`controls/${id}/standIn`, owner, 'Who stands in?')
    })
    return together(owners, missing('controls', step))
  },
  examples: [
    { when: 'each step has both', given: {}, level: 'met' },
    { when: 'one has no stand-in', given: { 'controls/p2/standIn': '' }, level: 'thin' },
    { when: 'one has no owner', given: { 'controls/p2/owner': '' }, level: 'thin' },
    {
      when: 'none has an owner',
      given: { 'controls/p1/owner': '', 'controls/p2/owner': '', 'controls/p3/owner': '' },
      level: 'missing',
    },
  ],
})
