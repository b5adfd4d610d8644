import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Passage } from '#draft/draft.ts'
import type { Sentence } from '#prose/prose.ts'
import { fitness, namesDocument } from './specifics.ts'

/** Words of a draft and where they stand: `start` and `end` count in the field at `path`. */
export type Quote = { readonly path: Path; readonly start: number; readonly end: number; readonly words: string }

type Placed = { readonly sentence: Sentence; readonly quote: Quote }

/** The sentences of some passages that can answer a section. Headings answer nothing; elsewhere only a named document is proof. */
export const sentencesOf = (passages: readonly Passage[], section: SectionKind): Placed[] =>
  passages.flatMap(({ path, offset, prose }) =>
    prose.sentences
      .filter(
        (sentence) =>
          sentence.form !== 'heading' &&
          (section !== 'evidence' || !path.startsWith('attempts/') || namesDocument(sentence)),
      )
      .map((sentence) => ({ sentence, quote: quoteOf(sentence, path, offset) })),
  )

const quoteOf = ({ start, end, text }: Sentence, path: Path, offset: number): Quote => ({
  path,
  start: start + offset,
  end: end + offset,
  words: text,
})

/** The sentences with the most that could be checked, in their order. */
export function bestSentences(passages: readonly Passage[], section: SectionKind, most: number): Quote[] {
  const placed = sentencesOf(passages, section)
  const best = placed.toSorted((a, b) => fitness(b.sentence, section) - fitness(a.sentence, section)).slice(0, most)
  return placed.filter((one) => best.includes(one)).map(({ quote }) => quote)
}
