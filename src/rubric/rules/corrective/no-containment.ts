import { isDone } from '#domain/chain.ts'
import { contains } from '#rubric/deed-kinds.ts'
import { isDeed } from '#rubric/deeds.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'No action says what stopped the harm while the fix was being made.',
  notFound: 'We could not find what stopped the harm while the fix was being made.',
  question: 'What did you do in the first one or two days so that no more buyers were affected?',
  why: 'Buyers come first. A plan that starts with the new system leaves the weeks before it open.',
  how: 'Name the first step and its day: listings paused, open orders corrected by hand, stock set aside.',
  source: { codes: ['R6', 'F3', 'C14'], checked: '2026-11-01' },
  answers: 'actions',
  *find({ actions }) {
    if (!actions.some((action) => action.kind === 'contain' && isDone(action))) yield 'actions'
  },
  *inText(text) {
    const told = toldAbout(text, 'corrective')
    if (!told.some((sentence) => isDeed(sentence) && contains.test(sentence.text))) yield { section: 'corrective' }
  },
  examples: {
    bad: [
      { when: 'no action stops the harm', given: { 'actions/a1': undefined }, at: 'actions' },
      { when: 'the one that does is only planned', given: { 'actions/a1/status': 'planned' }, at: 'actions' },
      { when: 'it is filed as a fix', given: { 'actions/a1/kind': 'fix' }, at: 'actions' },
    ],
    good: [
      { when: 'listings were paused', given: {} },
      { when: 'it is still running', given: { 'actions/a1/status': 'running' } },
    ],
    textBad: [
      'We replaced our order system and wrote a manual.',
      'We will pause the listings if it happens again.',
      'The removal of the extra programs takes this error away.',
    ],
    textGood: [
      'The same day we paused all toy listings.',
      'All 212 units were quarantined.',
      'We took down the listing and placed a removal order.',
      'On 9 December we set the account to vacation mode.',
    ],
  },
})
