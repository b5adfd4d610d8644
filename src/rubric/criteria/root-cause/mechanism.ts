import { failures } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, thin, weakest } from '#rubric/level.ts'

const step = 'Which step, field or check failed, and what did it do then?'

export default criterion({
  group: 'specific',
  name: 'What failed, and how',
  required: true,
  rule: 'root-cause/restates-symptom',
  level(facts) {
    const told = failures(facts).map(({ id, title, whys }) => {
      const why = whys.find(({ text }) => text.trim())
      return why ? met(`causes/${id}/text`, title || why.text) : thin(`causes/${id}/whys`, title, step)
    })
    return weakest(told, missing('causes', step))
  },
  examples: [
    { when: 'the cause is told with its whys', given: {}, level: 'met' },
    { when: 'no why stands under it', given: { 'causes/c1/whys': [] }, level: 'thin' },
    { when: 'the cause has no words', given: { 'causes/c1/text': ' ' }, level: 'missing' },
    { when: 'there is only a cause of non-detection', given: { 'causes/c1': undefined }, level: 'missing' },
  ],
})
