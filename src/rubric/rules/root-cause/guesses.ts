import { matches } from '#prose/find.ts'
import { proseRule } from '#rubric/rule.ts'

const guess =
  /\b(?:(?:may|might|could) (?:have|be)|possibl[ey]|perhaps|probably|maybe|presumably|we (?:think|believe|guess|suspect)|it (?:would )?(?:appears?|seems?)|can only assume|most likely)\b/gi

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” reads as a guess.',
  question: 'What do your records show here?',
  why: 'A list of possible causes tells the reviewer that nothing was looked into yet.',
  how: 'State what the records show. Drop a cause that no record supports.',
  source: { codes: ['F11', 'C31', 'C21', 'F16'], checked: '2026-11-01' },
  in: ['root-cause'],
  find: (prose) => matches(guess, prose),
  examples: {
    bad: [
      'Some parcels ⟦may have⟧ missed the first scan.',
      'The box was ⟦probably⟧ opened on the way.',
      '⟦We believe⟧ that the label printer skipped a few orders.',
    ],
    good: [
      'Return records show that 6 of the 9 units had been put back on the shelf.',
      'We assumed that the field would carry over, and did not test it.',
      'The scan log shows no first scan for 42 parcels.',
      'In May we moved the packing line.',
    ],
  },
})
