import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'Nothing says what happens if the target is missed.',
  question: 'What will you do if the target is missed: reopen the search, stop, take the change back?',
  why: 'A plan that knows only success has an end that nobody watches. The next step, fixed in advance, shows that you will see it through.',
  how: 'Say what is stopped or taken back, who decides it, and that the cause is looked for again.',
  source: { codes: ['R8'], checked: '2026-11-01' },
  answers: 'controls/@/fallback',
  *find({ controls }) {
    for (const { id, target, fallback } of controls) {
      if (target.trim() && !fallback.trim()) yield `controls/${id}/fallback`
    }
  },
  examples: {
    bad: [
      { when: 'a target has no fallback', given: { 'controls/p1/fallback': '' }, at: 'controls/p1/fallback' },
      { when: 'the fallback is a blank', given: { 'controls/p2/fallback': ' ' }, at: 'controls/p2/fallback' },
      {
        when: 'one of several targets has none',
        given: { 'controls/p3/fallback': '' },
        at: 'controls/p3/fallback',
      },
    ],
    good: [
      { when: 'each target has one', given: {} },
      { when: 'there is no target yet', given: { 'controls/p1/target': '', 'controls/p1/fallback': '' } },
      { when: 'a short answer is enough', given: { 'controls/p1/fallback': 'We stop toy orders.' } },
      { when: 'there is no step yet', given: { controls: [] } },
    ],
  },
})
