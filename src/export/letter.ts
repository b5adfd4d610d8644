import { marketplaceOf } from '#catalogue/marketplaces.ts'
import type { SectionKind } from '#domain/section.ts'
import { asMarkdown } from '#draft/as-markdown.ts'
import type { Draft, Section } from '#draft/draft.ts'
import { setLines } from '#draft/set-lines.ts'
import { type Block, blocksOf, textsOf } from './blocks.ts'
import { printable } from './printable.ts'
import { referenceOf } from './reference.ts'

/** A section of the letter. A section whose heading is '' stands without one. */
export type Part = {
  readonly section: SectionKind
  readonly heading: string
  readonly markdown: string
  readonly blocks: readonly Block[]
}

/** The finished document as every exporter sees it: no case, no rules, nothing that a file cannot hold. */
export type Letter = {
  readonly title: string
  /** One line that says to what it belongs: the plan, the matter, the store, the case number. */
  readonly reference: string
  readonly language: string
  readonly paper: 'A4' | 'Letter'
  readonly parts: readonly Part[]
  /** Signs that no document can hold and that stand as “�” now, such as U+0007. */
  readonly replaced: readonly string[]
}

/** The draft as a plain tree. */
export function toLetter(draft: Draft): Letter {
  const store = marketplaceOf(draft.case.marketplace)
  const title = draft.title || 'Plan of Action'
  const reference = printable(referenceOf(draft.case, title))
  const replaced = [...reference.replaced]
  const parts: Part[] = []
  for (const section of draft.sections) {
    const heading = printable(section.heading.trim())
    const markdown = printable(markdownOf(draft, section))
    replaced.push(...heading.replaced, ...markdown.replaced)
    const blocks = blocksOf(markdown.text, parts.length * listsInPart)
    parts.push({ section: section.kind, heading: heading.text, markdown: markdown.text, blocks })
  }
  const paper = store?.paper ?? 'A4'
  return { title, reference: reference.text, language: languageOf(store?.language, paper), paper, parts, replaced }
}

/** Every list of a letter has a number of its own; no section comes near this many. */
const listsInPart = 100_000

/** A pasted text is plain words; a composed section is Markdown already. */
const markdownOf = ({ mode }: Draft, { markdown }: Section): string =>
  mode === 'review' ? setLines(asMarkdown(markdown)) : markdown

/** The document is written in English; the store only decides which. */
const languageOf = (language: string | undefined, paper: Letter['paper']): string =>
  language?.startsWith('en-') ? language : paper === 'Letter' ? 'en-US' : 'en-GB'

/** Every paragraph of a letter as text, in the order of reading: what a file of it must hold. */
export const textOf = ({ title, parts }: Letter): string[] =>
  [title, ...parts.flatMap(({ heading, blocks }) => [heading, ...textsOf(blocks)])].filter((text) => text.trim())
