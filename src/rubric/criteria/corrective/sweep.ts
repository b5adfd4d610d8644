import { counted, deeds, doneness, isVerified } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, strongest, thin } from '#rubric/level.ts'

const step = 'Did you look through everything that runs the same way? How many did you check?'

export default criterion({
  group: 'dated',
  name: 'A search for more of it, with its result',
  required: false,
  rule: 'corrective/narrow-scope',
  level(facts, today) {
    const searches = deeds(facts)
      .filter(({ kind }) => kind === 'sweep')
      .map((action) => {
        const done = doneness(facts, action, today)
        if (done.level !== 'met') return done
        const at = `actions/${action.id}/checked`
        return isVerified(action)
          ? met(at, counted(action))
          : thin(at, done.words, 'How many did you check, and how many were fine?')
      })
    return strongest(searches, missing('actions', step))
  },
  examples: [
    { when: 'a search is dated and counted', given: {}, level: 'met' },
    { when: 'it is not counted', given: { 'actions/a3/checked': null, 'actions/a3/passed': null }, level: 'thin' },
    { when: 'more were fine than were checked', given: { 'actions/a3/passed': 9999 }, level: 'thin' },
    { when: 'no action is of that kind', given: { 'actions/a3/kind': 'fix' }, level: 'missing' },
  ],
})
