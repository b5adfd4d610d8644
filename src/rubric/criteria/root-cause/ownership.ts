import { criterion } from '#rubric/criterion.ts'
import { met, missing } from '#rubric/level.ts'

export default criterion({
  group: 'owned',
  name: 'Your own part, said once',
  required: false,
  rule: 'root-cause/no-ownership',
  level({ causes }) {
    const owned = causes.find(({ ownPart }) => ownPart.trim())
    if (owned) return met(`causes/${owned.id}/ownPart`, owned.ownPart)
    const at = causes[0] ? `causes/${causes[0].id}/ownPart` : 'causes'
    return missing(at, 'What should you have done and did not?')
  },
  examples: [
    { when: 'it is said', given: {}, level: 'met' },
    { when: 'once is enough', given: { 'causes/c2/ownPart': '' }, level: 'met' },
    { when: 'it is said nowhere', given: { 'causes/c1/ownPart': '', 'causes/c2/ownPart': ' ' }, level: 'missing' },
    { when: 'the decision is disputed', given: { 'issues/i1/route': 'dispute' }, level: 'not-needed' },
  ],
})
