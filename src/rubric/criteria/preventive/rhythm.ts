import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, thin, together } from '#rubric/level.ts'

const vague =
  /\b(?:regular(?:ly)?|periodic(?:al)?(?:ly)?|frequent(?:ly)?|often|constantly|continu(?:ous|al)(?:ly)?|routinely|closely|from time to time|as needed|when(?:ever)? (?:necessary|needed|possible))\b/i
const step = 'How often, or before which event?'

export default criterion({
  group: 'measured',
  name: 'A rhythm for each step, or an event',
  required: true,
  rule: 'preventive/no-cadence',
  level({ controls }) {
    const rhythms = distinct(controls).map(({ id, rhythm }) => {
      const at = `controls/${id}/rhythm`
      if (!rhythm.trim()) return missing(at, step)
      return vague.test(rhythm) ? thin(at, rhythm, 'Which day or hour, or which event?') : met(at, rhythm)
    })
    return together(rhythms, missing('controls', step))
  },
  examples: [
    { when: 'each step has one', given: {}, level: 'met' },
    { when: 'one has none', given: { 'controls/p2/rhythm': '' }, level: 'thin' },
    { when: 'one cannot be checked', given: { 'controls/p2/rhythm': 'On a regular basis' }, level: 'thin' },
    {
      when: 'none has one',
      given: { 'controls/p1/rhythm': '', 'controls/p2/rhythm': '', 'controls/p3/rhythm': '' },
      level: 'missing',
    },
  ],
})
