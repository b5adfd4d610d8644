import { deeds } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, together } from '#rubric/level.ts'

const step = 'Which role did it?'

export default criterion({
  group: 'owned',
  name: 'Who did it',
  required: false,
  level(facts) {
    const owners = deeds(facts).map(({ id, owner }) => {
      const at = `actions/${id}/owner`
      return owner.trim() ? met(at, owner) : missing(at, step)
    })
    return together(owners, missing('actions', step))
  },
  examples: [
    { when: 'each finished action names a role', given: {}, level: 'met' },
    { when: 'one names none', given: { 'actions/a4/owner': '' }, level: 'thin' },
    {
      when: 'a planned one names none',
      given: { 'actions/a4/owner': '', 'actions/a4/status': 'planned' },
      level: 'met',
    },
    { when: 'there is no action', given: { actions: [] }, level: 'missing' },
  ],
})
