import type { ReviewText, SectionText } from './review-text.ts'

type Part = Pick<SectionText, 'sentences' | 'blocks'>

const join = (parts: readonly SectionText[]): Part => ({
  sentences: parts.flatMap(({ sentences }) => sentences),
  blocks: parts.flatMap(({ blocks }) => blocks),
})

/** What a pasted text says was done and will be done; the whole text where no part of it is about that. */
export function measures(text: ReviewText): Part {
  const parts = (['corrective', 'preventive'] as const).filter(text.has).map(text.section)
  return parts.length ? join(parts) : text.all
}

/** What a pasted text says about prevention; its other measures where no part of it is about that. */
export const prevention = (text: ReviewText): Part =>
  text.has('preventive') ? text.section('preventive') : measures(text)
