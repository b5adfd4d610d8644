import type { SectionKind } from '#domain/section.ts'
import type { Sentence } from '#prose/prose.ts'
import { statements } from './cue.ts'
import type { ReviewText } from './review-text.ts'

/** What a pasted text says about a section: its own sentences, or all of them where that section cannot be told. */
export function toldAbout(text: ReviewText, kind: SectionKind): Sentence[] {
  const own = statements(text.section(kind))
  return own.length ? own : statements(text.all)
}
