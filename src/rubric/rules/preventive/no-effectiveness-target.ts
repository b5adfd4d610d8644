import { cue } from '#rubric/cue.ts'
import { measures } from '#rubric/measures.ts'
import { factRule } from '#rubric/rule.ts'

const bound = cue(
  '(at least|at or (above|below)|above|below|under|over|(no|not) more than|(less|fewer|more) than|or (better|more|less|higher)|zero|no|none|maximum|target|goal)',
)
const sign = /[≥≤<>%]/
const horizon = cue(
  '(for|over|within|in|during|by|until|through|across|next|per|last|following|first) ~3 (\\d+|thirty|sixty|ninety|seven|ten|fourteen)( |-)(\\w+( |-)){0,2}?(days?|weeks?|months?|orders?|shipments?|units?)',
  '\\d+( |-)(consecutive )?(days?|weeks?|months?) (in a row|running|to|window|period)',
)
const looked = cue('(review|check|judge|measure|close|evaluate)d? ~3 on')
const result = cue(
  '(target|goal|success|aim|solved|effective|rate|share|complaints?|claims?|warnings?|defects?|errors?|returns?|orders?|working day)',
)

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'No number says when this step has worked.',
  notFound: 'We could not find a measure of success: a number, and for how long.',
  question: 'Which number, over which time or how many orders, will show that it worked, and on which day do you look?',
  why: 'A measure set in advance can be held against you, so it is believed. One found afterwards proves nothing.',
  how: 'State the number and the time on orders shipped after the fix: at least 98 % for 30 days, reviewed on a day you name.',
  source: { codes: ['R1', 'R2', 'R5', 'R8', 'A2', 'C29'], checked: '2026-11-01' },
  answers: 'controls/@/target',
  *find({ controls }) {
    const [first] = controls
    if (first && !controls.some(({ target }) => target.trim())) yield `controls/${first.id}/target`
    for (const { id, target } of controls)
      if (target.trim() && !/\d|\bzero\b|\bno\b/i.test(target)) yield `controls/${id}/target`
  },
  *inText(text) {
    const measured = measures(text).sentences.some(
      ({ text: words, numbers, dates }) =>
        (bound.test(words) || sign.test(words)) &&
        result.test(words) &&
        numbers.length > 0 &&
        (horizon.test(words) || (looked.test(words) && dates.length > 0)),
    )
    if (!measured) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      {
        when: 'no step has a target',
        given: { 'controls/p1/target': '', 'controls/p2/target': '', 'controls/p3/target': '' },
        at: 'controls/p1/target',
      },
      {
        when: 'a target has no number',
        given: { 'controls/p2/target': 'The rate gets better' },
        at: 'controls/p2/target',
      },
    ],
    good: [
      { when: 'one target with a number is enough', given: { 'controls/p1/target': '', 'controls/p3/target': '' } },
      { when: 'nothing is planned yet', given: { controls: [] } },
      { when: 'zero is a number', given: { 'controls/p2/target': 'Zero complaints for 60 days' } },
    ],
    textBad: [
      'This will improve our metrics.',
      'If the rate is below 98 % on any day, printing stops.',
      'The manager reviews the reports every Monday.',
    ],
    textGood: [
      'Success means a rate of at least 98 % for 30 days in a row.',
      'Target: no more than 1 complaint in 500 orders over 60 days.',
      'We aim at zero authenticity complaints in the 90 days to 13 May 2026.',
      'The rate must stay above 97 % during the next 100 orders.',
    ],
  },
})
