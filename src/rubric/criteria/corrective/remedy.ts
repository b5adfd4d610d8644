import { counted, deeds, doneness } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, strongest, thin } from '#rubric/level.ts'

const step = 'What did you do for the orders or buyers already affected, and for how many?'

export default criterion({
  group: 'dated',
  name: 'What was put right for buyers, with the count',
  required: true,
  rule: 'corrective/no-affected-remedy',
  level(facts, today) {
    const remedies = deeds(facts)
      .filter(({ kind }) => kind === 'remedy')
      .map((action) => {
        const done = doneness(facts, action, today)
        if (done.level !== 'met') return done
        const at = `actions/${action.id}/checked`
        return action.checked ? met(at, counted(action)) : thin(at, done.words, 'For how many?')
      })
    return strongest(remedies, missing('actions', step))
  },
  examples: [
    { when: 'a remedy is dated and counted', given: {}, level: 'met' },
    { when: 'it is not counted', given: { 'actions/a2/checked': null, 'actions/a2/passed': null }, level: 'thin' },
    { when: 'no action is of that kind', given: { 'actions/a2/kind': 'inform' }, level: 'missing' },
    { when: 'it is planned', given: { 'actions/a2/status': 'planned' }, level: 'missing' },
    {
      when: 'the type has no buyers to make good',
      given: { 'issues/i1/violation': 'asin-variation' },
      level: 'not-needed',
    },
  ],
})
