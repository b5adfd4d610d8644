import type { NoticeFactKind } from '#domain/notice.ts'
import type { Span } from '#prose/prose.ts'
import type { Unit } from './outline.ts'

/** A message as the finders of facts see it. Offsets in `plain` are offsets in the message. */
export type Message = { readonly plain: string; readonly units: readonly Unit[]; readonly today: string }

/** A fact as a finder reports it: the words are what stands at its place. */
export type FactHit = Span & { readonly kind: NoticeFactKind; readonly value: string; readonly note?: string }

export type FactFinder = (message: Message) => FactHit[]

/** A match of a pattern inside a unit, with its place in the message and the words around it. */
export type Match = Span & {
  readonly groups: readonly string[]
  readonly before: string
  readonly after: string
  readonly unit: Unit
  /** The sentence behind it, if it goes on with it: "In this period you can …". */
  readonly next: string
}

/** Every match of a global pattern, unit by unit: a sentence never sees the words of the next one. */
export function matchesIn({ plain, units }: Message, pattern: RegExp): Match[] {
  return units.flatMap((unit, index) => {
    const following = units[index + 1]?.text ?? ''
    const next = /^(?:in|within|during|by|after) (?:this|that)\b/i.test(following) ? following : ''
    const text = plain.slice(unit.start, unit.end)
    return Array.from(text.matchAll(pattern), (match) => ({
      start: unit.start + match.index,
      end: unit.start + match.index + match[0].length,
      groups: match.map((group) => group ?? ''),
      before: text.slice(0, match.index).replace(/\s+/g, ' '),
      after: text.slice(match.index + match[0].length).replace(/\s+/g, ' '),
      unit,
      next,
    }))
  })
}
