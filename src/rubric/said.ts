import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft, Section } from '#draft/draft.ts'
import type { Sentence, Span } from '#prose/prose.ts'
import { statements } from './cue.ts'
import { remembered } from './remembered.ts'
import type { Place } from './rule.ts'

/** A sentence and where it lives. */
export type Said = { readonly sentence: Sentence; readonly path: Path; readonly offset: number }

/**
 * What a section says, one list an item. In a case an item is a cause or an action with all its fields, so that the
 * answer in one field counts for the words in another; a pasted section is one item.
 */
export function itemsOf({ mode, sections }: Draft, kind: SectionKind): readonly (readonly Said[])[] {
  const section = sections.find((one) => one.kind === kind)
  return section ? (mode === 'guided' ? byItem(section) : inOne(section)) : []
}

const byItem = remembered((section: Section) => grouped(section, (path) => path.split('/').slice(0, 2).join('/')))
const inOne = remembered((section: Section) => grouped(section, () => ''))

function grouped({ passages }: Section, itemOf: (path: Path) => string): Said[][] {
  const items = new Map<string, Said[]>()
  for (const { path, offset, prose } of passages) {
    const item = itemOf(path)
    const said = items.get(item) ?? []
    for (const sentence of statements(prose)) said.push({ sentence, path, offset })
    items.set(item, said)
  }
  return [...items.values()]
}

/** The place of a span in a sentence that was said. */
export const placeOf = (section: SectionKind, { path, offset }: Said, { start, end }: Span): Place => ({
  section,
  path,
  start: start + offset,
  end: end + offset,
})
