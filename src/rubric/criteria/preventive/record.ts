import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, together } from '#rubric/level.ts'

const step = 'Which log, list or sheet shows that it is done?'

export default criterion({
  group: 'proven',
  name: 'A trace that each step leaves',
  required: false,
  rule: 'capa/no-record',
  level({ controls }) {
    const records = distinct(controls).map(({ id, record }) => {
      const at = `controls/${id}/record`
      return record.trim() ? met(at, record) : missing(at, step)
    })
    return together(records, missing('controls', step))
  },
  examples: [
    { when: 'each step leaves one', given: {}, level: 'met' },
    { when: 'one leaves none', given: { 'controls/p1/record': '' }, level: 'thin' },
    {
      when: 'none leaves one',
      given: { 'controls/p1/record': '', 'controls/p2/record': '', 'controls/p3/record': '' },
      level: 'missing',
    },
    { when: 'there is no preventive step', given: { controls: [] }, level: 'missing' },
  ],
})
