import { findIdentifiers } from '#catalogue/identifiers.ts'
import { failures, proofs } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, thin, weakest } from '#rubric/level.ts'

const step = 'Which report, order list or test shows this cause?'

export default criterion({
  group: 'proven',
  name: 'A record that shows the cause',
  required: false,
  rule: 'capa/cause-unverified',
  level(facts) {
    const named = facts.issues.flatMap(({ asins, orders }) => [
      ...findIdentifiers('asin', asins.join(' ')),
      ...findIdentifiers('order-id', orders.join(' ')),
    ])
    const shown = failures(facts).map((cause) => {
      const at = `causes/${cause.id}/exhibits`
      const [proof] = proofs(facts, cause)
      if (proof) return met(at, proof.title)
      return named[0] ? thin(at, named[0].words, step) : missing(at, step)
    })
    return weakest(shown, missing('causes', step))
  },
  examples: [
    { when: 'an exhibit shows it', given: {}, level: 'met' },
    { when: 'no exhibit shows it', given: { 'causes/c1/exhibits': [] }, level: 'missing' },
    { when: 'the exhibit is not in the list', given: { 'causes/c1/exhibits': ['e99'] }, level: 'missing' },
    {
      when: 'the exhibit cannot be had',
      given: { 'exhibits/e1/unavailable': 'The report is gone.' },
      level: 'missing',
    },
    {
      when: 'only an order is named',
      given: { 'causes/c1/exhibits': [], 'issues/i1/orders': ['112-5550143-8890021'] },
      level: 'thin',
    },
  ],
})
