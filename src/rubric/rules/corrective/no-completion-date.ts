import type { Action } from '#domain/action.ts'
import type { Case } from '#domain/case.ts'
import { isDone } from '#domain/chain.ts'
import type { Sentence } from '#prose/prose.ts'
import { statements } from '#rubric/cue.ts'
import { isDeed } from '#rubric/deeds.ts'
import { factRule } from '#rubric/rule.ts'

const hasDay = ({ dates }: Sentence) => dates.some(({ precision }) => precision === 'day')

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'This action has {what}.',
  notFound: 'We could not find the day on which an action was finished.',
  question: 'On which day was this finished?',
  why: 'A day turns a claim into something that the reviewer can check against the account’s log.',
  how: 'Add the day to each action, or one day at the head of a list: “On 2 April 2026 we: …”.',
  source: { codes: ['C11', 'C14', 'C32', 'R6', 'A2'], checked: '2026-11-01' },
  answers: 'actions/@/on',
  *find(facts, today) {
    for (const action of facts.actions.filter(isDone)) {
      const what = gap(facts, action, today)
      if (what) yield { path: `actions/${action.id}/on`, params: { what } }
    }
  },
  *inText(text) {
    const told = statements(text.section('corrective'))
    if (!told.length || told.some(hasDay)) return
    if (told.some(isDeed) || !statements(text.all).some(hasDay)) yield { section: 'corrective' }
  },
  examples: {
    bad: [
      { when: 'a finished action has no day', given: { 'actions/a2/on': '' }, at: 'actions/a2/on' },
      { when: 'the day is still to come', given: { 'actions/a4/on': '2026-05-02' }, at: 'actions/a4/on' },
      { when: 'the day lies before the failure', given: { 'actions/a4/on': '2025-12-01' }, at: 'actions/a4/on' },
    ],
    good: [
      { when: 'every action has its day', given: {} },
      { when: 'a planned action has none yet', given: { 'actions/a5/status': 'planned', 'actions/a5/on': '' } },
      { when: 'it was finished on the last day', given: { 'actions/a5/on': '2026-04-20' } },
    ],
    textBad: [
      'We replaced the feed and trained the packers.',
      'The listing was closed. All buyers were refunded.',
      'We will be using a new tool.',
    ],
    textGood: [
      'On 2 April 2026 we replaced the feed. We trained the packers on it.',
      '2026-04-02: listing closed.',
      { 'root-cause': 'From 3 March 2026 to 9 March 2026 orders waited.', corrective: 'We will answer faster.' },
    ],
  },
})

function gap({ causes }: Case, action: Action, today: string): string {
  if (!action.on) return 'no day'
  if (action.on > today) return 'a day that is still to come'
  const started = causes.filter(({ id, from }) => from && action.causes.includes(id)).map(({ from }) => from)
  return started.length && started.every((from) => action.on < from) ? 'a day before the failure began' : ''
}
