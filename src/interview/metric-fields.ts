import type { Field } from './field.ts'

/** The figure that Amazon holds against the seller; keys are inside an issue. */
export const metricFields: readonly Field[] = [
  {
    key: 'scope',
    label: 'What it applies to',
    question: 'Which category, listing or account does it apply to?',
    why: 'The plan should answer this notice and no other.',
    input: 'line',
  },
  {
    key: 'metric/value',
    label: 'Your value, %',
    question: 'What is your value in the report, in per cent?',
    why: 'It shows that you looked at the report.',
    input: 'percent',
  },
  {
    key: 'metric/target',
    label: 'Amazon’s target, %',
    question: 'What is Amazon’s target, in per cent?',
    why: 'The notice names it. Rules change, so take it from there.',
    input: 'percent',
  },
  {
    key: 'metric/windowDays',
    label: 'Window, days',
    question: 'Over how many days is it measured?',
    why: 'Your dates must fit this window.',
    input: 'count',
  },
  {
    key: 'metric/asOf',
    label: 'Last day of the window',
    question: 'Which is the last day that the value covers?',
    why: 'It ties your dates to the report.',
    input: 'day',
  },
]
