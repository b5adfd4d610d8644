import { asksFor, documentsFor } from '#rubric/asks.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, thin, weakest } from '#rubric/level.ts'

export default criterion({
  group: 'answers',
  name: 'The documents that were asked for',
  required: true,
  needed: (facts) => asksFor(facts, 'evidence').length > 0,
  level(facts) {
    const answers = asksFor(facts, 'evidence').map((ask) => {
      const fitting = documentsFor(ask, facts.exhibits)
      const found = fitting.find(({ unavailable }) => !unavailable)
      if (found) return met(`exhibits/${found.id}/title`, found.title)
      const without = fitting[0]
      if (!without) return missing('exhibits', 'Which document shows this?')
      return thin(`exhibits/${without.id}/unavailable`, without.unavailable, 'What can stand in for it?')
    })
    return weakest(answers, missing('exhibits', 'Which document shows this?'))
  },
  examples: [
    { when: 'as in the sample', given: {}, level: 'met' },
    { when: 'there is no exhibit', given: { exhibits: [] }, level: 'missing' },
    {
      when: 'invoices were asked for and none is there',
      given: { 'notice/asks/k4/kind': 'invoices' },
      level: 'missing',
    },
    {
      when: 'the invoice cannot be had, and it says why',
      given: {
        'notice/asks/k4/kind': 'invoices',
        'exhibits/e1/kind': 'invoice',
        'exhibits/e1/unavailable': 'The supplier has closed.',
      },
      level: 'thin',
    },
    { when: 'no document was asked for', given: { 'notice/asks/k4': undefined }, level: 'not-needed' },
  ],
})
