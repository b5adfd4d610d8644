import type { Case } from '#domain/case.ts'
import { openCase, violationOf } from '#domain/open-case.ts'
import { withAll } from '#domain/path.ts'
import type { Violation } from '#domain/violation.ts'
import { draftOfAttempt } from '#draft/draft-of-attempt.ts'
import { readFile } from '#intake/read-file.ts'
import { readPlan } from '#intake/read-plan.ts'
import { review } from '#rubric/review.ts'
import type { CheckedFile } from './check-report.ts'
import { attemptOf } from './open-from-plan.ts'
import { messageRead } from './read-message.ts'

/** A case that knows what Amazon wrote, if anything, and what it is about: the type that was given, or the message's. */
export function caseAbout(message: string, violation: Violation | undefined, today: string): Case {
  const blank = openCase('check', violation ?? 'general', `${today}T00:00:00.000Z`)
  const read = message ? withAll(blank, messageRead(blank, message, today)) : blank
  return violation ? withAll(read, { 'issues/i1/violation': violation }) : read
}

/** Reads the file of a finished text as a plan for this case, and says what a reviewer would still ask for. */
export function checkText(file: string, bytes: Uint8Array, facts: Case, today: string): CheckedFile {
  const read = readFile(file, bytes)
  if (!read.ok) return read
  const attempt = attemptOf(facts, readPlan(read.text))
  const findings = review(draftOfAttempt({ ...facts, attempts: [attempt] }, attempt), today)
  return { ok: true, file, read: 'text', violation: violationOf(facts), findings }
}
