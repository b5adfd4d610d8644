import type { Action } from '#domain/action.ts'
import { isDone } from '#domain/chain.ts'
import { proves } from '#rubric/deed-kinds.ts'
import { isAnnounced } from '#rubric/deeds.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

const isCounted = ({ checked, passed }: Action) => checked !== null && checked > 0 && passed !== null

export default factRule({
  severity: 'should',
  concern: 'proof',
  message: 'Nothing shows that this change works.',
  notFound: 'We could not find a test or a count that shows that the change works.',
  question: 'How many did you test after the change, and how many passed?',
  why: 'A change is one thing, a change that works another. Reviewers ask for the effect so far.',
  how: 'Add one sentence with a count: how many you tested, and how many passed.',
  source: { codes: ['R2', 'R5', 'R6', 'A2'], checked: '2026-11-01' },
  answers: 'actions/@/checked',
  *find({ actions }) {
    const tests = actions.filter((action) => action.kind === 'verify' && isDone(action) && isCounted(action))
    for (const fix of actions.filter((action) => action.kind === 'fix' && isDone(action))) {
      const isTested = tests.some(({ causes }) => causes.some((id) => fix.causes.includes(id)))
      if (!isCounted(fix) && !isTested) yield `actions/${fix.id}/checked`
    }
  },
  *inText(text) {
    const told = toldAbout(text, 'corrective')
    if (!told.some((sentence) => !isAnnounced(sentence) && proves.test(sentence.text))) yield { section: 'corrective' }
  },
  examples: {
    bad: [
      { when: 'a fix was not tested', given: { 'actions/a4/checked': null }, at: 'actions/a4/checked' },
      { when: 'the result of the test is open', given: { 'actions/a4/passed': null }, at: 'actions/a4/checked' },
      { when: 'nothing was tested', given: { 'actions/a5/checked': 0 }, at: 'actions/a5/checked' },
    ],
    good: [
      { when: 'every fix was tested', given: {} },
      { when: 'the fix is only planned', given: { 'actions/a4/status': 'planned', 'actions/a4/checked': null } },
      {
        when: 'a test of its own covers the fix',
        given: {
          'actions/a4/checked': null,
          'actions/a2/kind': 'verify',
          'actions/a2/checked': 50,
          'actions/a2/passed': 50,
        },
      },
    ],
    textBad: ['We connected the new tool to Amazon.', 'We have verified the policy.', 'We will test 20 orders.'],
    textGood: [
      'We checked 50 test orders on 2 April: all 50 showed carrier, service and number.',
      'All 20 units passed the drop test.',
      'Since the change 0 of 96 orders had an empty field.',
      'The lead compared the two lists and no gap was found.',
    ],
  },
})
