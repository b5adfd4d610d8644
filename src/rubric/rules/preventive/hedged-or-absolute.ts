import { absolute, hedge } from '#rubric/certainty.ts'
import { inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

export default proseRule({
  severity: 'could',
  concern: 'wording',
  message: '“{words}” claims an effect that nothing here measures.',
  question: 'What did you measure since the change: how many of how many?',
  why: 'A hedge shows doubt, and an absolute word shows that nothing was counted. Both tell the reviewer what to think.',
  how: 'Put a measured result in its place: in the 96 orders since the change, none had an empty field.',
  source: { codes: ['C12', 'C14'], checked: '2026-11-01' },
  answers: 'controls/@/impact',
  in: ['corrective', 'preventive'],
  find: (prose) =>
    [...inSentences(prose, hedge), ...inSentences(prose, absolute)].toSorted((a, b) => a.start - b.start),
  examples: {
    bad: [
      'This ⟦should make⟧ a repeat ⟦difficult if not impossible⟧.',
      '⟦Hopefully⟧ the new tool works.',
      'The error cannot occur ⟦whatsoever⟧.',
      'We ⟦will try to⟧ answer faster.',
      'Any later mistake ⟦is ruled out⟧.',
    ],
    good: [
      'In the 96 orders since the change none had an empty field.',
      'Should the rate fall below 98 %, printing stops.',
      'All three A-to-z Guarantee claims were paid back.',
      'The screen does not print a label without a carrier.',
      '100 % of open orders were corrected.',
    ],
  },
})
