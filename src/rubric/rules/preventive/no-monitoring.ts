import { measures } from '#rubric/measures.ts'
import { hasRhythm, isCheck } from '#rubric/monitoring.ts'
import { factRule } from '#rubric/rule.ts'

/** "each product that we have sold so far" is a search through the past, not a rhythm. */
const onlyOnce =
  /\b(?:each|every|all) [\w -]{0,25}\b(?:which|that|who) (?:we|i|was|were|has|have)\b|\b(?:until now|so far|in our account)\b/i

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'No step checks in a rhythm whether the fix still works.',
  notFound: 'We could not find a check that comes back in a rhythm.',
  question: 'Which report or sample shows you that it still works, who looks at it, and how often?',
  why: 'A fix without a check can stop working unseen, which is often how the first failure grew.',
  how: 'Add one check: what is looked at, by whom, in which rhythm, and which number sets off which reaction.',
  source: { codes: ['C11', 'C18', 'F1', 'R6'], checked: '2026-11-01' },
  answers: 'controls',
  *find({ controls }) {
    const recurs = controls.some(({ kind, rhythm }) => kind === 'check' && rhythm.trim())
    if (controls.length && !recurs) yield 'controls'
  },
  *inText(text) {
    const recurs = measures(text).blocks.some(
      ({ sentences }) =>
        sentences.some(hasRhythm) &&
        sentences.some((one) => isCheck(one) && one.form !== 'heading' && !onlyOnce.test(one.text)),
    )
    if (!recurs) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      { when: 'no control is a check', given: { 'controls/p2/kind': 'inform' }, at: 'controls' },
      { when: 'the only check has no rhythm', given: { 'controls/p2/rhythm': '' }, at: 'controls' },
      { when: 'the check was taken out', given: { 'controls/p2': undefined }, at: 'controls' },
    ],
    good: [
      { when: 'one control checks in a rhythm', given: {} },
      { when: 'nothing is planned yet', given: { controls: [] } },
    ],
    textBad: [
      'All labels come from Buy Shipping.',
      'We will monitor our rate regularly.',
      'We will look through each listing that we have sold so far.',
    ],
    textGood: [
      'Every Monday the owner compares ten orders with the report.',
      'We check each order before it leaves the warehouse.',
      'The tracking report is reviewed daily at 17:00.',
      'Once a month the lead audits 20 listings.',
    ],
  },
})
