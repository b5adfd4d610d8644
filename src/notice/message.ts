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

/** More of a kind than any message holds. */
const mostMatches = 300

/** Every match of a global pattern, unit by unit: a sentence never sees the words of the next one. */
export function matchesIn({ plain, units }: Message, pattern: RegExp): Match[] {
  const found: Match[] = []
  for (const [index, unit] of units.entries()) {
    const text = plain.slice(unit.start, unit.end)
    for (const match of text.matchAll(pattern)) {
      if (found.length === mostMatches) return found
      const end = match.index + match[0].length
      found.push({
        start: unit.start + match.index,
        end: unit.start + end,
        groups: match.map((group) => group ?? ''),
        before: text.slice(0, match.index).replace(/\s+/g, ' '),
        after: text.slice(end).replace(/\s+/g, ' '),
        unit,
        next: goingOn(units[index + 1]),
      })
    }
  }
  return found
}

const goingOn = (unit: Unit | undefined): string =>
  unit && /^(?:in|within|during|by|after) (?:this|that)\b/i.test(unit.text) ? unit.text : ''
