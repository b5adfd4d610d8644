import type { PlanItem, PlanPart, Span } from './plan.ts'
import { readItems } from './read-items.ts'

/** A part between two offsets, without the white space at its ends, with the items behind its heading. */
export function makePart(
  text: string,
  from: number,
  to: number,
  about: Omit<PlanPart, 'start' | 'end' | 'items'>,
): PlanPart {
  const place = trimmed(text, from, to)
  return { ...about, ...place, items: itemsOf(text, { ...about, ...place }) }
}

/** The items of a part: what stands behind its heading. */
export const itemsOf = (
  text: string,
  { section, heading, start, end }: Pick<PlanPart, 'section' | 'heading' | 'start' | 'end'>,
): PlanItem[] => readItems(text, { start: start + headingLength(text.slice(start, end), heading), end }, section)

/** How far the heading reaches, with the marks before it; 0 where the part begins with something else. */
function headingLength(words: string, heading: string): number {
  const at = heading ? words.indexOf(heading) : -1
  return at < 0 || /\p{L}{2}/u.test(words.slice(0, at)) ? 0 : at + heading.length
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  return { start, end: Math.max(start, from + words.trimEnd().length) }
}
