import { fieldAt } from '#interview/questions.ts'
import type { Finding } from '#rubric/finding.ts'

/** Fields that can be answered on the spot, without a second thing to link to. */
const direct: ReadonlySet<string> = new Set(['text', 'line', 'day', 'count', 'percent', 'choice'])

/** The findings that are worth beginning with: those that a field answers on the spot, one for each rule and field. */
export function firstSteps(findings: readonly Finding[], most = 3): Finding[] {
  const seen = new Set<string>()
  const steps = findings.filter(({ answers, rule }) => {
    if (!direct.has(fieldAt(answers)?.input ?? '') || seen.has(rule) || seen.has(answers)) return false
    seen.add(rule).add(answers)
    return true
  })
  return steps.slice(0, most)
}
