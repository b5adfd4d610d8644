import type { HousePack } from '#domain/house-pack.ts'
import { violationOf } from '#domain/open-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import { review } from '#rubric/review.ts'
import type { CheckedFile } from './check-report.ts'
import { readCaseFile } from './read-case-file.ts'

/** Reads the file of a saved case, and says what a reviewer would still ask for in the plan that its fields make. */
export function checkCase(file: string, bytes: Uint8Array, today: string, house?: HousePack): CheckedFile {
  const opened = readCaseFile(file, bytes)
  if (!opened.ok) return opened
  const facts = house ? { ...opened.case, house } : opened.case
  const violation = violationOf(facts)
  const findings = review(compose(facts, templateFor(violation)), today)
  return { ok: true, file, read: 'case', violation, findings }
}
