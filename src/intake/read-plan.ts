import type { SectionKind } from '#domain/section.ts'
import { findHeadings, type Heading } from './find-headings.ts'
import { frameOf, sectionsOf } from './frame.ts'
import { readLines } from './lines.ts'
import { makePart } from './make-part.ts'
import type { Plan, PlanPart } from './plan.ts'
import { type Segment, segment } from './segment.ts'

/** Cuts an existing plan into its sections: by its headings where it has them, by its wording where not. */
export function readPlan(text: string): Plan {
  const headings = settled(findHeadings(text, readLines(text)), text)
  const named = new Set(headings.flatMap(sectionsOf))
  const parts = [undefined, ...headings].flatMap((heading, index) =>
    partsBetween(text, heading, headings[index], named),
  )
  return { text, parts, notes: notesOn(headings, parts) }
}

/** A heading with nothing under it that says the same as the next one is one with it. */
const settled = (headings: readonly Heading[], text: string): Heading[] =>
  headings.filter((heading, index) => {
    const before = headings[index - 1]
    const isBare = before && !hasWords(text.slice(before.end, heading.from))
    return !isBare || before.topics[0] !== heading.topics[0]
  })

function partsBetween(
  text: string,
  heading: Heading | undefined,
  next: Heading | undefined,
  named: ReadonlySet<SectionKind>,
): PlanPart[] {
  const start = heading?.from ?? 0
  const body = heading?.end ?? 0
  const end = next?.from ?? text.length
  const segments = segment(text.slice(body, end), frameOf(heading, next, named))
  if (!heading) return worded(text, segments, 0, end)
  const words = text.slice(heading.start, heading.end)
  const [section] = sectionsOf(heading)
  const [first, ...rest] = segments
  const about = { heading: words, cue: 'heading', because: `The heading “${words}”`, score: heading.score } as const
  // The title of the whole opens it; what stands under the title is told by its words.
  if (!section && !hasWords(text.slice(0, start)))
    return [makePart(text, start, body, { section: 'opening', ...about }), ...worded(text, segments, body, end)]
  const until = rest[0] ? body + rest[0].start : end
  const own = makePart(text, start, until, { section: first?.section ?? section ?? 'opening', ...about })
  return [own, ...worded(text, rest, body, end)]
}

const worded = (text: string, segments: readonly Segment[], offset: number, end: number): PlanPart[] =>
  segments.map(({ section, start, cue, words, score }, index) => {
    const next = segments[index + 1]
    const about = { section, heading: '', cue, because: reason(words), score }
    return makePart(text, offset + start, next ? offset + next.start : end, about)
  })

function reason(words: readonly string[]): string {
  const some = [...new Set(words.map((word) => word.replace(/\s+/g, ' ').trim()))].slice(0, 3)
  return some.length ? `Words such as ${some.map((word) => `“${word}”`).join(', ')}` : 'Its place in the text'
}

function notesOn(headings: readonly Heading[], parts: readonly PlanPart[]): string[] {
  if (!parts.length) return []
  return headings.some((heading) => sectionsOf(heading).length)
    ? []
    : ['No headings were found, so the parts were told apart by their words. Please check where each one begins.']
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)
