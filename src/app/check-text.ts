import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { draftOfAttempt } from '#draft/draft-of-attempt.ts'
import { readFile } from '#intake/read-file.ts'
import { readPlan } from '#intake/read-plan.ts'
import { review } from '#rubric/review.ts'
import type { CheckedFile } from './check-report.ts'
import { attemptOf } from './open-from-plan.ts'

/** Reads the file of a finished text as a plan for this case, and says what a reviewer would still ask for. */
export function checkText(file: string, bytes: Uint8Array, facts: Case, today: string): CheckedFile {
  const read = readFile(file, bytes)
  if (!read.ok) return read
  const attempt = attemptOf(facts, readPlan(read.text))
  const findings = review(draftOfAttempt({ ...facts, attempts: [attempt] }, attempt), today)
  return { ok: true, checked: { file, read: 'text', violation: violationOf(facts), findings } }
}
