import { attemptOf } from '#app/open-from-plan.ts'
import type { Attempt } from '#domain/attempt.ts'
import type { Case } from '#domain/case.ts'
import { openCase } from '#domain/open-case.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { draftOfAttempt } from '#draft/draft-of-attempt.ts'
import { readPlan } from '#intake/read-plan.ts'
import type { Finding } from '#rubric/finding.ts'
import { review } from '#rubric/review.ts'

const { issues, notice, marketplace } = sampleCase
const noticed: Case = { ...openCase('bench', 'vtr', `${sampleToday}T09:00:00.000Z`), issues, notice, marketplace }

/** A pasted plan, cut into its parts. */
export const cut = (text: string): Attempt => attemptOf(noticed, readPlan(text))

/** Every sentence of it read and held against every rule. */
export const reviewed = (attempt: Attempt): readonly Finding[] =>
  review(draftOfAttempt({ ...noticed, attempts: [attempt] }, attempt), sampleToday)

export const fullReview = (text: string): readonly Finding[] => reviewed(cut(text))
