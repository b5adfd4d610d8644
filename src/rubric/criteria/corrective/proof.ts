import { deeds, proofs } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, together } from '#rubric/level.ts'

const step = 'Which exhibit shows that it was done?'

export default criterion({
  group: 'proven',
  name: 'An exhibit for each action',
  required: false,
  rule: 'evidence/uncited-or-dangling',
  level(facts) {
    const shown = deeds(facts).map((action) => {
      const at = `actions/${action.id}/exhibits`
      const [proof] = proofs(facts, action)
      return proof ? met(at, proof.title) : missing(at, step)
    })
    return together(shown, missing('actions', step))
  },
  examples: [
    { when: 'each finished action has an exhibit', given: {}, level: 'met' },
    { when: 'one has none', given: { 'actions/a1/exhibits': [] }, level: 'thin' },
    { when: 'the exhibit of one is not in the list', given: { 'exhibits/e4': undefined }, level: 'thin' },
    { when: 'there are no exhibits', given: { exhibits: [] }, level: 'missing' },
  ],
})
