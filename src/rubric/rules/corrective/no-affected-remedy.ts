import { isDone } from '#domain/chain.ts'
import { corrections, refunds } from '#rubric/deed-kinds.ts'
import { isDeed } from '#rubric/deeds.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'No action says what was done for the orders and buyers already affected.',
  notFound: 'We could not find what was done for the orders and buyers already affected.',
  question: 'Which affected orders were corrected, or which buyers were refunded or told, and how many?',
  why: 'Amazon’s moderators ask how it was put right for the customers who were hit.',
  how: 'List it with counts: open orders corrected, buyers refunded, buyers informed.',
  source: { codes: ['A2', 'C14', 'C4', 'A3'], checked: '2026-11-01' },
  answers: 'actions',
  *find({ actions }) {
    if (!actions.some((action) => action.kind === 'remedy' && isDone(action))) yield 'actions'
  },
  *inText(text) {
    const told = toldAbout(text, 'corrective')
    const helps = told.some((sentence) => {
      if (isDeed(sentence)) return refunds.test(sentence.text) || corrections.test(sentence.text)
      return sentence.tense === 'standing' && refunds.test(sentence.text)
    })
    if (!helps) yield { section: 'corrective' }
  },
  examples: {
    bad: [
      { when: 'no action helps those affected', given: { 'actions/a2': undefined }, at: 'actions' },
      { when: 'the one that does is only planned', given: { 'actions/a2/status': 'planned' }, at: 'actions' },
      { when: 'its status is open', given: { 'actions/a2/status': '' }, at: 'actions' },
    ],
    good: [
      { when: 'affected orders were corrected', given: {} },
      { when: 'it is still running', given: { 'actions/a2/status': 'running' } },
    ],
    textBad: [
      'We have moved to a new tool.',
      'We read the policy and raised the shipping price.',
      'Buyers will get their money back.',
    ],
    textGood: [
      'We corrected the carrier on the 58 open orders.',
      'All nine buyers were refunded.',
      'We wrote to the 21 buyers who had asked where their parcel was.',
      'We pay the buyer back at once.',
    ],
  },
})
