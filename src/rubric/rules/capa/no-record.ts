import { isCheck } from '#rubric/monitoring.ts'
import { factRule } from '#rubric/rule.ts'

const trace =
  /\b(?:logs?|logged|record(?:s|ed|ing)?|sign(?:s|ed|ature)?|checklists?|sheets?|spreadsheets?|lists? (?:is|are) kept|kept (?:in|for|as|on)|files?|filed|screenshots?|minutes|notes? (?:it|them|the|down)|written (?:down|up)|saved|documented|archived)\b/i

export default factRule({
  severity: 'could',
  concern: 'proof',
  message: 'This step leaves no trace that could be shown.',
  notFound: 'We could not find what trace the checks leave: a log, a list, a signed sheet.',
  question: 'Which log, list or report would show that it was done?',
  why: 'What leaves no trace cannot be shown later, neither to a reviewer nor to yourself.',
  how: 'Name the record and how long it is kept. An export that the tool writes by itself is enough.',
  source: { codes: ['R5', 'R8'], checked: '2026-11-01' },
  answers: 'controls/@/record',
  *find({ controls }) {
    for (const { id, record } of controls) if (!record.trim()) yield `controls/${id}/record`
  },
  *inText({ section }) {
    const { sentences } = section('preventive')
    if (sentences.some(isCheck) && !sentences.some(({ text }) => trace.test(text))) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      { when: 'a check leaves no record', given: { 'controls/p2/record': '' }, at: 'controls/p2/record' },
      { when: 'the record is a blank', given: { 'controls/p3/record': ' ' }, at: 'controls/p3/record' },
    ],
    good: [
      { when: 'each step leaves one', given: {} },
      { when: 'the record is an export', given: { 'controls/p2/record': 'Weekly export of the report' } },
      { when: 'there is no step yet', given: { controls: [] } },
    ],
    textBad: ['We compare the orders with the report each morning.', 'The lead inspects each pallet before it leaves.'],
    textGood: [
      'We compare the orders with the report each morning and log the result.',
      'The lead signs a checklist for each pallet.',
      'Labels are bought through one tool only.',
    ],
  },
})
