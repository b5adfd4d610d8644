import { saysWhatDidNotLook } from '#rubric/causation.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

/** One short sentence has more urgent gaps. */
const fewestWords = 24

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'Nothing says why you did not notice before Amazon did.',
  notFound: 'We could not find why you did not notice before Amazon did.',
  question: 'Which report, check or test would have shown it on the first day, and why did nobody look at it?',
  why: 'There are two causes: why it happened, and why it went unseen. If only the first is fixed, the next failure goes unseen too.',
  how: 'Add a second cause: which check, report or test was missing, and how long the failure went unseen.',
  source: { codes: ['F1', 'R6'], checked: '2026-11-01' },
  answers: 'causes',
  *find({ causes }) {
    if (causes.length > 0 && !causes.some(({ kind, text }) => kind === 'detection' && text.trim())) yield 'causes'
  },
  *inText(text) {
    const told = toldAbout(text, 'root-cause')
    const words = told.reduce((sum, one) => sum + one.words, 0)
    if (words >= fewestWords || told.length > 1) {
      if (!told.some(saysWhatDidNotLook)) yield { section: 'root-cause' }
    }
  },
  examples: {
    bad: [
      { when: 'no cause is about noticing', given: { 'causes/c2': undefined }, at: 'causes' },
      { when: 'the cause about noticing says nothing', given: { 'causes/c2/text': '' }, at: 'causes' },
      { when: 'both causes are about why it happened', given: { 'causes/c2/kind': 'occurrence' }, at: 'causes' },
    ],
    good: [
      { when: 'a cause says why nobody noticed', given: {} },
      { when: 'it is the only cause', given: { 'causes/c1': undefined } },
    ],
    textBad: [
      'The carrier field was empty because the two systems do not share it. The field kept the value from import.',
      'The seal was broken on returned units, which went back on the shelf. Buyers then received them as new.',
      'We moved to a new label tool in May. It sends the number alone.',
    ],
    textGood: [
      'The carrier field was empty. Nobody opened the tracking report after go-live, so we did not notice for nine weeks.',
      'Returned units went back on the shelf. There was no inspection of the seal.',
      'We moved to a new label tool in May and never tested what it sends.',
    ],
  },
})
