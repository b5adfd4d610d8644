import { isDone } from '#domain/chain.ts'
import { isVerified, proofs } from '#rubric/credit.ts'
import { factRule } from '#rubric/rule.ts'

const record =
  /\b(?:reports?|logs?|records?|export(?:s|ed)?|screenshots?|exhibits?|attach\w*|test(?:s|ed)?|trial|reproduc\w+|traced|compared|history|audit\w*|download\w*|invoices?|feed file|API)\b|\(E\d+\)/i

export default factRule({
  severity: 'could',
  concern: 'proof',
  message: 'The cause is told, and no record or test shows it.',
  notFound: 'We could not find the record or the test that shows this cause.',
  question: 'Which report, log or test shows that this is the cause?',
  why: 'A cause that sounds right can still be the wrong one. A record, or a test that makes the failure come and go, settles it.',
  how: 'Link the exhibit that shows the cause, or tell of the test: one order sent the old way, one the new way, and the result.',
  source: { codes: ['R2', 'R6'], checked: '2026-11-01' },
  answers: 'causes/@/exhibits',
  *find(facts) {
    const tests = facts.actions.filter((action) => action.kind === 'verify' && isDone(action) && isVerified(action))
    for (const cause of facts.causes) {
      const isTested = tests.some(({ causes }) => causes.includes(cause.id))
      if (cause.kind !== 'detection' && !isTested && !proofs(facts, cause).length) yield `causes/${cause.id}/exhibits`
    }
  },
  *inText({ section, has }) {
    if (!has('root-cause')) return
    const isShown = section('root-cause').sentences.some(
      ({ text, identifiers }) => record.test(text) || identifiers.some(({ kind }) => kind !== 'masked'),
    )
    if (!isShown) yield { section: 'root-cause' }
  },
  examples: {
    bad: [
      { when: 'no exhibit is linked', given: { 'causes/c1/exhibits': [] }, at: 'causes/c1/exhibits' },
      {
        when: 'the exhibit cannot be had',
        given: { 'exhibits/e1/unavailable': 'The report covers 30 days only.' },
        at: 'causes/c1/exhibits',
      },
    ],
    good: [
      { when: 'an exhibit shows it', given: {} },
      { when: 'a counted test shows it', given: { 'causes/c1/exhibits': [], 'actions/a4/kind': 'verify' } },
      { when: 'why nobody noticed needs none', given: { 'causes/c2/exhibits': [] } },
    ],
    textBad: [
      { 'root-cause': 'The change of carrier was not passed on, so two fields were empty.' },
      { 'root-cause': 'Our staff typed the numbers by hand and mixed up some of them.' },
    ],
    textGood: [
      { 'root-cause': 'The tracking report lists 214 orders with an empty carrier field.' },
      { 'root-cause': 'Order 112-1234567-1234567 shows it: number sent, carrier empty.' },
      { 'root-cause': 'We sent one order each way: the old way lost the carrier in the test.' },
      { corrective: 'On 3 May we moved all orders.' },
    ],
  },
})
