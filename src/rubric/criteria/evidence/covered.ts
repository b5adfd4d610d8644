import type { Case } from '#domain/case.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, together } from '#rubric/level.ts'

const step = 'Which document covers it, or do you give this listing up?'
const listed = ({ issues }: Case) => issues.flatMap(({ asins, orders }) => [...asins, ...orders])

export default criterion({
  group: 'answers',
  name: 'A document for each ASIN or order named',
  required: true,
  rule: 'evidence/uncovered-item',
  needed: (facts) => listed(facts).length > 0,
  level(facts) {
    const { exhibits } = facts
    const covered = listed(facts).map((item) => {
      const exhibit = exhibits.find(
        ({ covers, unavailable }) => !unavailable && covers.some((one) => one.includes(item)),
      )
      return exhibit ? met(`exhibits/${exhibit.id}/covers`, item) : missing('exhibits', `${item}: ${step}`)
    })
    return together(covered, missing('exhibits', step))
  },
  examples: [
    { when: 'nothing is named', given: {}, level: 'not-needed' },
    { when: 'the order is covered', given: { 'issues/i1/orders': ['112-5550143-8890021'] }, level: 'met' },
    {
      when: 'one of two is covered',
      given: { 'issues/i1/orders': ['112-5550143-8890021', '112-5550143-0000000'] },
      level: 'thin',
    },
    { when: 'none is covered', given: { 'issues/i1/asins': ['B0TESTTEST'] }, level: 'missing' },
  ],
})
