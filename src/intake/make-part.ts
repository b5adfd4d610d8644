import type { PlanPart, Span } from './plan.ts'
import { readItems } from './read-items.ts'

/** A part between two offsets, without the white space at its ends, with the items behind its heading. */
export function makePart(
  text: string,
  from: number,
  to: number,
  about: Omit<PlanPart, 'start' | 'end' | 'items'>,
): PlanPart {
  const { start, end } = trimmed(text, from, to)
  const body = start + headingLength(text.slice(start, end), about.heading)
  return { ...about, start, end, items: readItems(text, { start: body, end }, about.section) }
}

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
