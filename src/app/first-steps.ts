import type { Finding } from '#rubric/finding.ts'

/** The findings that are worth beginning with: what must be answered and has a field, one for each field. */
export function firstSteps(findings: readonly Finding[], most = 3): Finding[] {
  const seen = new Set<string>()
  const steps = findings.filter(({ answers, rule }) => {
    if (!answers || seen.has(rule) || seen.has(answers)) return false
    seen.add(rule).add(answers)
    return true
  })
  return steps.slice(0, most)
}
