import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Concern, Severity } from './rule.ts'

/** One gap, as the seller reads it. */
export type Finding = {
  /** Outlives edits elsewhere, so that a dismissal holds: the rule, the place, and the words where there are any. */
  readonly key: string
  readonly rule: string
  readonly severity: Severity
  readonly concern: Concern
  readonly section: SectionKind | 'whole'
  /** The field to open, and the words in it. `start` equals `end` where something is missing. */
  readonly path: Path
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly message: string
  readonly question: string
  /** The field that an answer would fill; '' where the words themselves must change. */
  readonly answers: Path
}
