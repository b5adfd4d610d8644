import { failures } from '#rubric/credit.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, thin, weakest } from '#rubric/level.ts'

const step = 'How many were affected, out of how many?'

export default criterion({
  group: 'dated',
  name: 'How many, out of how many',
  required: true,
  rule: 'root-cause/no-extent',
  level(facts) {
    const counts = failures(facts).map(({ id, affected, total, unit }) => {
      const at = `causes/${id}/affected`
      if (affected === null) return missing(at, step)
      if (total === null) return thin(at, `${affected} ${unit}`, 'Out of how many?')
      const words = `${affected} of ${total} ${unit}`
      return affected <= total
        ? met(at, words)
        : thin(at, words, 'More were affected than there were: which number is right?')
    })
    return weakest(counts, missing('causes', step))
  },
  examples: [
    { when: 'both numbers are given', given: {}, level: 'met' },
    { when: 'the whole is not given', given: { 'causes/c1/total': null }, level: 'thin' },
    { when: 'more were affected than there were', given: { 'causes/c1/total': 100 }, level: 'thin' },
    { when: 'nothing was counted', given: { 'causes/c1/affected': null, 'causes/c1/total': null }, level: 'missing' },
  ],
})
