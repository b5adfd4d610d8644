import { isDone } from '#domain/chain.ts'
import { sweeps } from '#rubric/deed-kinds.ts'
import { isDeed } from '#rubric/deeds.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'No action searches for the same failure beyond the orders or items that were named.',
  notFound: 'We could not find a search for the same failure beyond the orders or items that were named.',
  question: 'What else runs through the same step, how many did you check, and what did you find?',
  why: 'Amazon’s letters ask not to limit the plan to certain orders. What is named is what was seen, not all there is.',
  how: 'Check all that goes through the same step and report the count and the result.',
  source: { codes: ['A5', 'R1', 'C4'], checked: '2026-11-01' },
  answers: 'actions',
  *find({ actions }) {
    if (!actions.some((action) => action.kind === 'sweep' && isDone(action))) yield 'actions'
  },
  *inText(text) {
    const told = toldAbout(text, 'corrective')
    if (!told.some((sentence) => isDeed(sentence) && sweeps.test(sentence.text))) yield { section: 'corrective' }
  },
  examples: {
    bad: [
      { when: 'nothing was searched', given: { 'actions/a3': undefined }, at: 'actions' },
      { when: 'the search is only planned', given: { 'actions/a3/status': 'planned' }, at: 'actions' },
      { when: 'its status is open', given: { 'actions/a3/status': '' }, at: 'actions' },
    ],
    good: [
      { when: 'all orders were searched', given: {} },
      { when: 'the search is running', given: { 'actions/a3/status': 'running' } },
    ],
    textBad: [
      'We corrected order 1 and refunded the buyer.',
      'The listing was closed on 3 May 2026.',
      'We will review all listings.',
    ],
    textGood: [
      'We audited all 1,180 toy orders since 11 January.',
      'Every other listing was checked on the same day.',
      'We went through our complete stock and took out 4 units.',
      'A full audit of the catalogue was made.',
    ],
  },
})
