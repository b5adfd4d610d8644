import { criterion } from '#rubric/criterion.ts'
import { met, missing } from '#rubric/level.ts'

export default criterion({
  group: 'specific',
  name: 'What buyers experienced',
  required: false,
  rule: 'whole/no-customer-impact',
  level({ causes }) {
    const told = causes.find(({ effect }) => effect.trim())
    if (told) return met(`causes/${told.id}/effect`, told.effect)
    return missing(causes[0] ? `causes/${causes[0].id}/effect` : 'causes', 'What did buyers see or miss?')
  },
  examples: [
    { when: 'the effect is named once', given: {}, level: 'met' },
    { when: 'no effect is named', given: { 'causes/c1/effect': '' }, level: 'missing' },
    {
      when: 'another cause names it',
      given: { 'causes/c1/effect': '', 'causes/c2/effect': 'They waited.' },
      level: 'met',
    },
  ],
})
