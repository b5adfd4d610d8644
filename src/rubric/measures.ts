import type { ReviewText, SectionText } from './review-text.ts'

type Part = Pick<SectionText, 'sentences' | 'blocks'>

const join = (parts: readonly SectionText[]): Part => ({
  sentences: parts.flatMap(({ sentences }) => sentences),
  blocks: parts.flatMap(({ blocks }) => blocks),
})

/** What a pasted text says was done and will be done; where no part of it is about that, all that is not told as past. */
export function measures(text: ReviewText): Part {
  const parts = (['corrective', 'preventive'] as const).filter(text.has).map(text.section)
  if (parts.length) return join(parts)
  const { sentences, blocks } = join((['root-cause', 'closing'] as const).map(text.section))
  return {
    sentences: sentences.filter(({ tense }) => tense !== 'done'),
    blocks: blocks.filter((block) => block.sentences.some(({ tense }) => tense !== 'done')),
  }
}

/** What a pasted text says about prevention; its other measures where no part of it is about that. */
export const prevention = (text: ReviewText): Part =>
  text.has('preventive') ? text.section('preventive') : measures(text)
