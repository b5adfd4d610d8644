import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Violation } from '#domain/violation.ts'
import type { Draft, Passage } from '#draft/draft.ts'
import type { Block, Sentence } from '#prose/prose.ts'
import { type Pack, packOf } from './packs.ts'

/** A sentence or block of a pasted text, with the path and the offset that turn its span into a place of the case. */
type Placed<T> = T & { readonly path: Path; readonly offset: number }

/** One section of a pasted text (or all of it): its words, sentences and blocks in order. */
export type SectionText = {
  readonly source: string
  readonly words: number
  readonly sentences: readonly Placed<Sentence>[]
  readonly blocks: readonly Placed<Block>[]
}

/** A pasted text as absence rules read it. A section that was not found is empty, never undefined. */
export type ReviewText = {
  readonly violation: Violation
  readonly pack: Pack
  readonly all: SectionText
  readonly section: (kind: SectionKind) => SectionText
  readonly has: (kind: SectionKind) => boolean
}

const texts = new WeakMap<Draft, ReviewText>()

/** The draft's words by section, worked out once a draft. */
export function reviewText(draft: Draft): ReviewText {
  const known = texts.get(draft)
  if (known) return known
  const violation = draft.case.issues[0]?.violation ?? 'general'
  const own = draft.sections.map(({ kind, passages }) => [kind, joined(passages)] as const)
  const sections = new Map<SectionKind, SectionText>(own)
  const text: ReviewText = {
    violation,
    pack: packOf(violation),
    all: together(own.map(([, section]) => section)),
    section: (kind) => sections.get(kind) ?? nothing,
    has: (kind) => (sections.get(kind)?.words ?? 0) > 0,
  }
  texts.set(draft, text)
  return text
}

const together = (parts: readonly SectionText[]): SectionText => ({
  source: parts.map(({ source }) => source).join('\n\n'),
  words: parts.reduce((sum, { words }) => sum + words, 0),
  sentences: parts.flatMap(({ sentences }) => sentences),
  blocks: parts.flatMap(({ blocks }) => blocks),
})

const nothing = together([])

function joined(passages: readonly Passage[]): SectionText {
  const place =
    <T>({ path, offset }: Passage) =>
    (value: T): Placed<T> => ({ ...value, path, offset })
  return {
    source: passages.map(({ prose }) => prose.source).join('\n\n'),
    words: passages.reduce((sum, { prose }) => sum + prose.words, 0),
    sentences: passages.flatMap((passage) => passage.prose.sentences.map(place<Sentence>(passage))),
    blocks: passages.flatMap((passage) => passage.prose.blocks.map(place<Block>(passage))),
  }
}
