import type { Control } from '#domain/control.ts'
import { readProse } from '#prose/prose.ts'
import { criterion } from '#rubric/criterion.ts'
import { distinct } from '#rubric/distinct.ts'
import { met, missing, thin, together } from '#rubric/level.ts'
import { isVagueRhythm } from '#rubric/monitoring.ts'

const step = 'How often, or before which event?'

export default criterion({
  group: 'measured',
  name: 'A rhythm for each check, or an event',
  required: true,
  rule: 'preventive/no-cadence',
  needed: ({ controls }) => !controls.length || controls.some(recurs),
  level({ controls }) {
    const rhythms = distinct(controls)
      .filter(recurs)
      .map(({ id, rhythm }) => {
        const at = `controls/${id}/rhythm`
        if (!rhythm.trim()) return missing(at, step)
        return isVagueRhythm(readProse(rhythm))
          ? thin(at, rhythm, 'Which day or hour, or which event?')
          : met(at, rhythm)
      })
    return together(rhythms, missing('controls', step))
  },
  examples: [
    { when: 'each check has one', given: {}, level: 'met' },
    { when: 'one has none', given: { 'controls/p2/rhythm': '' }, level: 'thin' },
    { when: 'one cannot be held against a calendar', given: { 'controls/p2/rhythm': 'regularly' }, level: 'thin' },
    { when: 'none has one', given: { 'controls/p2/rhythm': '', 'controls/p3/rhythm': '' }, level: 'missing' },
    {
      when: 'every step blocks the failure by itself',
      given: { 'controls/p2/kind': 'block', 'controls/p3/kind': 'block' },
      level: 'not-needed',
    },
    { when: 'there is no preventive step', given: { controls: [] }, level: 'missing' },
  ],
})

/** A block works by itself and a training happens once; all else comes back. */
function recurs({ kind }: Control): boolean {
  return kind !== 'block' && kind !== 'inform'
}
