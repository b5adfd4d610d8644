import { cue } from '#rubric/cue.ts'
import { prevention } from '#rubric/measures.ts'
import { factRule } from '#rubric/rule.ts'

const changed = cue(
  '(we|i|and|was|were|had|have|has|been|by|of|after|when) ~2 (chang(ed|ing)|switch(ed|ing)|migrat(ed|ing|ion)|mov(ed|ing) (to|over|into)|upgrad(ed|ing)|replac(ed|ing)|introduc(ed|ing)|began|begun|started|starting)',
  'in a new way',
  '(new|another|different) ((order|shipping|stock|inventory) )?(system|software|tool|supplier|warehouse|process|carrier|courier|integration|staff|employee|worker|packer|provider|method|program|platform)s?',
)
const governed = cue(
  'before (any|each|every|an?|the|going|go|we|our) … (chang|switch|migrat|go live|goes live|launch|integration|system|tool|update|supplier|carrier)*',
  '(change|release|migration|integration)( |-)(control|check( )?list|procedure|sign-?off|test|sheet|plan)',
  'no (new )?(change|system|tool|carrier|supplier|integration) … (before|without|until|unless)',
  'goes? live (before|without|until|unless)',
  '(before|until) … (goes?|going) live',
  '(test|trial|sample) (orders?|shipments?|parcels?|batch(es)?|run)',
  '(parallel run|pilot)',
  '(any|each|every|later|future|next|new) changes? (needs|requires|is|are|to|of|in)',
  'if (we|i) (ever )?change',
)

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'A change set this off, and nothing governs the next change.',
  notFound: 'A change seems to have set this off, and we could not find what governs the next change.',
  question: 'What must be tested, and who signs, before the next change goes live?',
  why: 'The one fault is gone, the habit that made it is not. The next new tool or supplier will break something else.',
  how: 'Add a rule for changes: test orders before it goes live, a signature, and a time in which you watch it.',
  source: { codes: ['R6', 'C23'], checked: '2026-11-01' },
  answers: 'controls',
  *find({ causes, controls }) {
    const open = causes.some(
      ({ id, trigger }) =>
        trigger === 'change' && !controls.some(({ kind, causes: linked }) => kind === 'change' && linked.includes(id)),
    )
    if (open) yield 'controls'
  },
  *inText(text) {
    const isChange = text.section('root-cause').sentences.some((one) => one.tense === 'done' && changed.test(one.text))
    if (isChange && !prevention(text).sentences.some((one) => governed.test(one.text))) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      { when: 'no control governs changes', given: { 'controls/p3': undefined }, at: 'controls' },
      { when: 'the control is of another kind', given: { 'controls/p3/kind': 'check' }, at: 'controls' },
      { when: 'it answers another cause', given: { 'controls/p3/causes': ['c2'] }, at: 'controls' },
    ],
    good: [
      { when: 'a control governs changes', given: {} },
      { when: 'no change set it off', given: { 'causes/c1/trigger': 'other', 'controls/p3': undefined } },
    ],
    textBad: [
      {
        'root-cause': 'In January we changed our order software and the carrier field stayed empty.',
        preventive: 'The shipping lead opens the report each morning.',
      },
      {
        'root-cause': 'We had moved to a new warehouse and labels were mixed up.',
        preventive: 'Each label is scanned before the parcel leaves.',
      },
      { 'root-cause': 'The trouble started when we switched the courier.', preventive: 'We use a better courier.' },
    ],
    textGood: [
      {
        'root-cause': 'In January we changed our order software and the carrier field stayed empty.',
        preventive: 'No change goes live before 20 test orders show carrier and service.',
      },
      {
        'root-cause': 'We had moved to a new warehouse and labels were mixed up.',
        preventive: 'A pilot with ten parcels comes before any change of the packing line.',
      },
      { 'root-cause': 'The card had expired, so nobody could log in.', preventive: 'A second card is stored.' },
    ],
  },
})
