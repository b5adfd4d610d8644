import type { Draft } from '#draft/draft.ts'
import { type Exported, exportLetter, type Format } from '#export/export-letter.ts'
import { toLetter } from '#export/letter.ts'

export type PlanFormat = Format

/** The plan as a file, read back and compared before it is offered. `today` is the only date in it that is not the seller's. */
export const exportPlan = (draft: Draft, format: PlanFormat, today: string): Promise<Exported> =>
  exportLetter(format, toLetter(draft), today)
