import { isDone } from '#domain/chain.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'The search covered no more {unit} than the ones already counted in the cause.',
  question: 'Which other categories, channels or products run the same way, and what did you find there?',
  why: 'The same gap may sit where no complaint has come up yet. A reviewer wants to hear that you looked there too.',
  how: 'Name what else uses the same step, how many you checked, and the result; also if you found nothing.',
  source: { codes: ['R1', 'R6'], checked: '2026-11-01' },
  answers: 'actions/@/checked',
  *find({ actions, causes }) {
    for (const action of actions) {
      const { id, kind, checked, unit } = action
      if (kind !== 'sweep' || checked === null || !isDone(action)) continue
      const known = causes.filter((cause) => action.causes.includes(cause.id) && cause.unit === unit)
      const totals = known.flatMap(({ total }) => total ?? [])
      if (totals.length && checked <= Math.max(...totals)) yield { path: `actions/${id}/checked`, params: { unit } }
    }
  },
  examples: {
    bad: [
      {
        when: 'only the affected category was searched',
        given: { 'actions/a3/checked': 3902, 'actions/a3/passed': 2688 },
        at: 'actions/a3/checked',
      },
      {
        when: 'only the affected orders were searched',
        given: { 'actions/a3/checked': 1214, 'actions/a3/passed': 0 },
        at: 'actions/a3/checked',
      },
      {
        when: 'a sample was searched',
        given: { 'actions/a3/checked': 100, 'actions/a3/passed': 60 },
        at: 'actions/a3/checked',
      },
    ],
    good: [
      { when: 'more was searched than the cause counts', given: {} },
      { when: 'no search is told of', given: { 'actions/a3': undefined } },
      { when: 'the search is not counted yet', given: { 'actions/a3/checked': null } },
      { when: 'the search counts something else', given: { 'actions/a3/checked': 12, 'actions/a3/unit': 'routes' } },
    ],
  },
})
