import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Span } from '#prose/prose.ts'
import { isEnglish } from './is-english.ts'

/** One field to look over. Each block (a paragraph, a bullet) is read for itself, so that no list becomes a sentence. */
export type LanguageRequest = {
  readonly path: Path
  readonly section: SectionKind
  readonly text: string
  readonly blocks: readonly Span[]
}

/** The seller's words in a plan that are English and more than a few. */
export function requestsOf({ sections }: Draft): LanguageRequest[] {
  return sections.flatMap(({ kind, passages }) =>
    passages
      .filter(({ prose }) => isEnglish(prose.source))
      .map(({ path, prose }) => ({
        path,
        section: kind,
        text: prose.source,
        blocks: prose.blocks.map(({ start, end }) => ({ start, end })),
      })),
  )
}
