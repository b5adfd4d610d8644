import type { Sentence } from '#prose/prose.ts'
import { statements } from './cue.ts'
import type { ReviewText } from './review-text.ts'

const kinds = ['opening', 'root-cause', 'corrective', 'preventive', 'evidence', 'closing'] as const

/** What a pasted text says about a section: its own sentences; where it has none, those of the sections that may hold it. */
export function toldAbout(text: ReviewText, kind: 'root-cause' | 'corrective'): Sentence[] {
  const own = statements(text.section(kind))
  if (own.length) return own
  const foreign = kind === 'corrective' ? 'root-cause' : 'preventive'
  const others = kinds.filter((one) => one !== foreign).flatMap((one) => statements(text.section(one)))
  return others.length ? others : statements(text.all)
}
