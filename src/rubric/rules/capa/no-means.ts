import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'It is planned, and nothing says how it will get done.',
  question: 'Who has the time for it, and is the tool, the licence or the money there?',
  why: 'A plan without means is a wish. A reviewer gives a planned step more weight when the way to it is laid.',
  how: 'Say what is already there: the order placed, the account opened, the person freed for it, the day it goes live.',
  source: { codes: ['R9'], checked: '2026-11-01' },
  answers: 'actions/@/means',
  *find({ actions }) {
    for (const { id, status, means } of actions) {
      if (status === 'planned' && !means.trim()) yield `actions/${id}/means`
    }
  },
  examples: {
    bad: [
      { when: 'a planned action names no means', given: { 'actions/a4/status': 'planned' }, at: 'actions/a4/means' },
      {
        when: 'the means are a blank',
        given: { 'actions/a4/status': 'planned', 'actions/a4/means': ' ' },
        at: 'actions/a4/means',
      },
      {
        when: 'one of two planned actions names none',
        given: {
          'actions/a4/status': 'planned',
          'actions/a5/status': 'planned',
          'actions/a5/means': 'The scanner is ordered for 4 May.',
        },
        at: 'actions/a4/means',
      },
    ],
    good: [
      { when: 'what is done needs none', given: {} },
      {
        when: 'the means are there',
        given: {
          'actions/a4/status': 'planned',
          'actions/a4/means': 'The licence is paid; the shipping lead has two days.',
        },
      },
      { when: 'what is running needs none', given: { 'actions/a4/status': 'running' } },
      { when: 'the status is not said', given: { 'actions/a4/status': '' } },
    ],
  },
})
