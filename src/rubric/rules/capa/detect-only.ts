import { isCheck } from '#rubric/monitoring.ts'
import { factRule } from '#rubric/rule.ts'

const prevents =
  /\b(?:block(?:s|ed|ing)?|refus\w+|reject\w*|required|mandatory|automat\w+|cannot|can not|can no longer|disabl\w+|remov(?:e[sd]?|ing|al)|replac\w+|integrat\w+|connect(?:s|ed|ion)?|only through|locks?|locked|FBA|Buy Shipping|unless|no longer)\b/i

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'Every step looks for the failure; none keeps it from happening.',
  notFound: 'We could not find a step that keeps the failure from happening; every step only looks for it.',
  question: 'Which step could make the failure impossible, or refuse it on the spot?',
  why: 'A check finds what has already gone wrong. A reviewer trusts a plan more where one step stops it before.',
  how: 'Add one step that blocks: a field that must be filled, a label that does not print, a step taken out.',
  source: { codes: ['R6'], checked: '2026-11-01' },
  answers: 'controls/@/kind',
  *find({ controls }) {
    const [first] = controls
    if (first && controls.every(({ kind }) => kind === 'check')) yield `controls/${first.id}/kind`
  },
  *inText({ section }) {
    const { sentences } = section('preventive')
    const isOnlyLooking = sentences.some(isCheck) && !sentences.some(({ text }) => prevents.test(text))
    if (isOnlyLooking) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      {
        when: 'all steps are checks',
        given: { 'controls/p1/kind': 'check', 'controls/p3/kind': 'check' },
        at: 'controls/p1/kind',
      },
      {
        when: 'the only step is a check',
        given: { 'controls/p1': undefined, 'controls/p3': undefined },
        at: 'controls/p2/kind',
      },
    ],
    good: [
      { when: 'one step blocks', given: {} },
      { when: 'a rule for changes stands beside the check', given: { 'controls/p1': undefined } },
      { when: 'there is no step yet', given: { controls: [] } },
      { when: 'the kinds are not said yet', given: { 'controls/p1/kind': '', 'controls/p3/kind': 'check' } },
    ],
    textBad: [
      'The shipping lead checks the report each morning. The office manager reviews it on Mondays.',
      'We audit ten orders a week and compare them with the carrier page.',
    ],
    textGood: [
      'The screen refuses a label without a carrier. The shipping lead checks the report each morning.',
      'Labels are printed automatically. We review the rate weekly.',
      'We will be careful.',
    ],
  },
})
