import type { Action } from '#domain/action.ts'
import { counted, deeds, isVerified } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, thin, together } from '#rubric/level.ts'

const step = 'How many did you test, and how many passed?'
const isTestOf = (fix: Action, { kind, causes }: Action) =>
  kind === 'verify' && causes.some((id) => fix.causes.includes(id))

export default criterion({
  group: 'proven',
  name: 'A counted test of each fix',
  required: false,
  rule: 'corrective/no-verification',
  level(facts) {
    const done = deeds(facts)
    const tests = done
      .filter(({ kind }) => kind === 'fix')
      .map((fix) => {
        const at = `actions/${fix.id}/checked`
        const test = [fix, ...done.filter((action) => isTestOf(fix, action))].find(isVerified)
        if (test) return met(`actions/${test.id}/checked`, counted(test))
        return fix.checked === null ? missing(at, step) : thin(at, counted(fix), step)
      })
    return together(tests, missing('actions', step))
  },
  examples: [
    { when: 'each fix was tested', given: {}, level: 'met' },
    { when: 'one was not', given: { 'actions/a5/checked': null, 'actions/a5/passed': null }, level: 'thin' },
    {
      when: 'another action tested it',
      given: { 'actions/a4/checked': null, 'actions/a4/passed': null, 'actions/a3/kind': 'verify' },
      level: 'met',
    },
    {
      when: 'more passed than were tested',
      given: { 'actions/a4/passed': 51, 'actions/a5/passed': 21 },
      level: 'thin',
    },
    { when: 'there is no fix', given: { 'actions/a4/kind': 'inform', 'actions/a5/kind': 'inform' }, level: 'missing' },
  ],
})
