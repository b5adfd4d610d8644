import type { Case } from '#domain/case.ts'
import { isDone } from '#domain/chain.ts'
import type { Control } from '#domain/control.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'Success would be judged on the day of the fix, before it had time to show.',
  question: 'On which later day will you look at the result?',
  why: 'That a fix was installed and tested is one thing; that it still works after weeks is another. A reviewer wants both.',
  how: 'Keep the test and its day with the action. Give the step a second, later day on which the result is judged.',
  source: { codes: ['R5', 'R8'], checked: '2026-11-01' },
  answers: 'controls/@/reviewOn',
  *find(facts) {
    for (const control of facts.controls) {
      const { id, target, reviewOn } = control
      if (target.trim() && reviewOn && reviewOn <= lastFix(facts, control)) yield `controls/${id}/reviewOn`
    }
  },
  examples: {
    bad: [
      {
        when: 'the review falls on the day of the fix',
        given: { 'controls/p1/reviewOn': '2026-03-20' },
        at: 'controls/p1/reviewOn',
      },
      {
        when: 'the review lies before the fix',
        given: { 'controls/p1/reviewOn': '2026-03-10' },
        at: 'controls/p1/reviewOn',
      },
      {
        when: 'a later fix of the same cause comes after the review',
        given: { 'actions/a4/on': '2026-06-01', 'controls/p1/reviewOn': '2026-05-20' },
        at: 'controls/p1/reviewOn',
      },
    ],
    good: [
      { when: 'the review comes two months later', given: {} },
      { when: 'no day of review is set yet', given: { 'controls/p1/reviewOn': '' } },
      { when: 'nothing is to be judged', given: { 'controls/p1/target': '', 'controls/p1/reviewOn': '2026-03-20' } },
      { when: 'the fix has no day yet', given: { 'actions/a4/on': '', 'controls/p1/reviewOn': '2026-04-01' } },
    ],
  },
})

/** The last day on which something that the control watches was changed; '' where there is none. */
function lastFix({ actions }: Case, { causes }: Control): string {
  const fixes = actions.filter(
    (action) => action.kind === 'fix' && isDone(action) && action.causes.some((id) => causes.includes(id)),
  )
  return fixes.reduce((last, { on }) => (on > last ? on : last), '')
}
