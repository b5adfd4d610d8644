import { statements } from '#rubric/cue.ts'
import { factRule } from '#rubric/rule.ts'

const names = { value: 'value', target: 'target', windowDays: 'period' } as const

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'The {what} of the metric is missing.',
  notFound: 'We could not find the value of your metric.',
  question: 'What was your value, what is the target, and over which period?',
  why: 'The numbers of the report show that you looked at it. Target and period differ from metric to metric.',
  how: 'Quote your value, the target, the category and the period from the report.',
  source: { codes: ['A2', 'A7', 'C21', 'C8'], checked: '2026-11-01' },
  answers: 'issues/@/metric/value',
  *find({ issues }, _today, pack) {
    if (!pack.metric) return
    for (const { id, metric } of issues) {
      const open = (['value', 'target', 'windowDays'] as const).find((name) => metric[name] === null)
      if (open) yield { path: `issues/${id}/metric/${open}`, params: { what: names[open] } }
    }
  },
  *inText({ pack, all }) {
    const isValue = ({ percent, value }: { percent: boolean; value: number }) => percent && value !== 100
    if (pack.metric && !statements(all).some(({ numbers }) => numbers.some(isValue))) yield { section: 'root-cause' }
  },
  examples: {
    bad: [
      { when: 'the value is missing', given: { 'issues/i1/metric/value': null }, at: 'issues/i1/metric/value' },
      { when: 'the target is missing', given: { 'issues/i1/metric/target': null }, at: 'issues/i1/metric/target' },
      {
        when: 'the period is missing',
        given: { 'issues/i1/metric/windowDays': null },
        at: 'issues/i1/metric/windowDays',
      },
    ],
    good: [
      { when: 'value, target and period are given', given: {} },
      {
        when: 'the case is not about a metric',
        given: { 'issues/i1/violation': 'asin-variation', 'issues/i1/metric/value': null },
      },
    ],
    textBad: ['Our tracking rate was low.', 'The rate of valid tracking fell in March and is now 100% again.'],
    textGood: [
      'Valid Tracking Rate in Toys was 81.9% over the 30 days to 18 March, against 95%.',
      'The rate stood at 68 percent.',
    ],
  },
})
