import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import type { Exported, Format } from '#export/export-letter.ts'
import { exportPlan } from './export-plan.ts'

export const exportFormats: readonly Format[] = ['docx', 'md', 'txt']
export const isExportFormat = (word: string | undefined): word is Format => exportFormats.some((one) => one === word)

/** The plan of a case as a file, as its fields read now. */
export const exportCase = (facts: Case, format: Format, today: string): Promise<Exported> =>
  exportPlan(compose(facts, templateFor(violationOf(facts))), format, today)
