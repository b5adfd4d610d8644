import type { Issue } from '#domain/issue.ts'
import { criterion } from '#rubric/criterion.ts'
import { met, missing, type Shown, thin, weakest } from '#rubric/level.ts'
import { packOf } from '#rubric/packs.ts'

const step = 'What are the value, the target and the period in the report?'
const scopeStep = 'What does the notice apply to: which listings, category or account?'

export default criterion({
  group: 'answers',
  name: 'The metric or the policy at stake',
  required: true,
  level: ({ issues }) => weakest(issues.map(ofIssue), missing('issues', scopeStep)),
  examples: [
    { when: 'value, target, window and category are known', given: {}, level: 'met' },
    { when: 'the target is not known', given: { 'issues/i1/metric/target': null }, level: 'thin' },
    { when: 'the last day of the window is not known', given: { 'issues/i1/metric/asOf': '' }, level: 'thin' },
    {
      when: 'nothing is known of the metric',
      given: { 'issues/i1/metric': { value: null, target: null, windowDays: null, asOf: '' } },
      level: 'missing',
    },
    { when: 'a policy case says what it applies to', given: { 'issues/i1/violation': 'related' }, level: 'met' },
    {
      when: 'a policy case does not say what it applies to',
      given: { 'issues/i1/violation': 'related', 'issues/i1/scope': '' },
      level: 'missing',
    },
  ],
})

function ofIssue({ id, violation, scope, metric, asins, orders }: Issue): Shown {
  if (!packOf(violation).metric) {
    const named = [scope, ...asins, ...orders].find(Boolean)
    return named ? met(`issues/${id}/scope`, named) : missing(`issues/${id}/scope`, scopeStep)
  }
  const { value, target, windowDays, asOf } = metric
  const at = `issues/${id}/metric/value`
  if (value === null) return missing(at, step)
  const words = `${value} %`
  if (target === null || windowDays === null || !asOf || !scope) return thin(at, words, step)
  return met(at, `${words} against ${target} % over ${windowDays} days`)
}
