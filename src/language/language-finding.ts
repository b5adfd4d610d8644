import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Span } from '#prose/prose.ts'

export type LanguageKind = 'spelling' | 'grammar'

/** What the check says of some words of a text: offsets count from its start, the suggestions replace the words. */
export type Remark = Span & {
  readonly kind: LanguageKind
  readonly message: string
  readonly suggestions: readonly string[]
}

/** A remark with its field and its words. It lives in a list of its own and never counts as a gap of the plan. */
export type LanguageFinding = Remark & {
  readonly path: Path
  readonly section: SectionKind
  readonly words: string
}

/** The text with a suggestion in the place of the words; null where the words no longer stand there. */
export function taken(text: string, { start, end, words }: LanguageFinding, suggestion: string): string | null {
  if (text.slice(start, end) !== words) return null
  if (suggestion) return text.slice(0, start) + suggestion + text.slice(end)
  // Words that are taken out leave one space, not two.
  return text.slice(0, start).replace(/ $/, '') + text.slice(end)
}
