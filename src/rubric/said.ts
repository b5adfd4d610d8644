import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Sentence, Span } from '#prose/prose.ts'
import { statements } from './cue.ts'
import type { Place } from './rule.ts'

/** A sentence and where it lives. */
export type Said = { readonly sentence: Sentence; readonly path: Path; readonly offset: number }

/**
 * What a section says, one list an item. In a case an item is a cause or an action with all its fields, so that the
 * answer in one field counts for the words in another; a pasted section is one item.
 */
export function itemsOf({ mode, sections }: Draft, kind: SectionKind): Said[][] {
  const items = new Map<string, Said[]>()
  for (const { path, offset, prose } of sections.find((one) => one.kind === kind)?.passages ?? []) {
    const item = mode === 'guided' ? path.split('/').slice(0, 2).join('/') : ''
    const said = statements(prose).map((sentence) => ({ sentence, path, offset }))
    items.set(item, [...(items.get(item) ?? []), ...said])
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
