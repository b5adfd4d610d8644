import type { SectionKind } from '#domain/section.ts'
import type { Draft } from './draft.ts'

/** Something that the document still waits for, in the words that stand in its square brackets. */
export type Gap = { readonly section: SectionKind; readonly words: string }

/** The gaps that a composed document still shows. Brackets that the seller typed are escaped, so they never count. */
export const gapsOf = ({ mode, sections }: Draft): Gap[] =>
  mode === 'review'
    ? []
    : sections.flatMap(({ kind, markdown }) =>
        Array.from(markdown.replace(/\\./gs, '').matchAll(/\[([^[\]]+)\]/g), ([, words = '']) => ({
          section: kind,
          words,
        })),
      )
