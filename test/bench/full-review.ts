import { attemptOf } from '#app/open-from-plan.ts'
import type { Case } from '#domain/case.ts'
import { openCase } from '#domain/open-case.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { draftOfAttempt } from '#draft/draft-of-attempt.ts'
import { readPlan } from '#intake/read-plan.ts'
import type { Finding } from '#rubric/finding.ts'
import { review } from '#rubric/review.ts'

const { issues, notice, marketplace } = sampleCase
const noticed: Case = { ...openCase('bench', 'vtr', `${sampleToday}T09:00:00.000Z`), issues, notice, marketplace }

/** All that happens to a pasted plan: cut into parts, read, and held against every rule. */
export function fullReview(text: string): readonly Finding[] {
  const attempt = attemptOf(noticed, readPlan(text))
  return review(draftOfAttempt({ ...noticed, attempts: [attempt] }, attempt), sampleToday)
}
