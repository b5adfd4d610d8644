import type { Case } from '#domain/case.ts'
import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Prose } from '#prose/prose.ts'

/**
 * Words of the seller's and where they live. `offset` is where the prose begins inside the field at `path`: 0 for a field
 * of its own, more for a part of a pasted text.
 */
export type Passage = { readonly path: Path; readonly offset: number; readonly prose: Prose }

/** A part of the plan: the seller's words as passages, and the whole as it will be sent, in Markdown. */
export type Section = {
  readonly kind: SectionKind
  readonly heading: string
  readonly passages: readonly Passage[]
  readonly markdown: string
}

/**
 * The plan as it reads now. Rubric and exporters read this same value, so what was checked is what is sent.
 * `guided` = composed from the fields of a case; `review` = somebody's finished text, whose fields nobody filled.
 */
export type Draft = {
  readonly case: Case
  readonly mode: 'guided' | 'review'
  readonly title: string
  readonly sections: readonly Section[]
}
