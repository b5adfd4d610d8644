import type { SectionKind } from '#domain/section.ts'
import { findHeadings, type Heading } from './find-headings.ts'
import { frameOf, sectionsOf } from './frame.ts'
import { readLines } from './lines.ts'
import { makePart } from './make-part.ts'
import type { Plan, PlanPart } from './plan.ts'
import { type Segment, segment } from './segment.ts'

/** Cuts an existing plan into its sections: by its headings where it has them, by its wording where not. */
export function readPlan(text: string): Plan {
  const headings = settled(withIssues(findHeadings(text, readLines(text))), text)
  const named = new Set(headings.flatMap(sectionsOf))
  const [first] = headings
  const title = first && isTitle(first, text) ? first : undefined
  const below = title ? headings.slice(1) : headings
  const parts = [
    ...(title ? [makePart(text, title.from, title.end, { section: 'opening', ...headed(title, text) })] : []),
    ...[undefined, ...below].flatMap((heading, at) => partsBetween(text, title?.end ?? 0, heading, below[at], named)),
  ]
  return { text, parts: covering(text, parts), notes: notesOn(headings, parts) }
}

/** A heading such as "Problem" is the cause where nothing else is, and opens the plan otherwise. */
function withIssues(headings: readonly Heading[]): Heading[] {
  const section = headings.some(({ topics }) => topics.includes('root-cause')) ? 'opening' : 'root-cause'
  return headings.map((heading) => (heading.topics[0] === 'issue' ? { ...heading, topics: [section] } : heading))
}

/** The title of the whole opens it; what stands under it is told by other headings or by its words. */
const isTitle = (heading: Heading, text: string) =>
  !sectionsOf(heading).length && !hasWords(text.slice(0, heading.from))

/**
 * Leaves out what begins no part of its own: a title with nothing under it, and under a heading of the same section a second
 * wording of it or a heading of lower rank.
 */
function settled(headings: readonly Heading[], text: string): Heading[] {
  const kept: Heading[] = []
  for (const [index, heading] of headings.entries()) {
    const isEmptyTitle = !sectionsOf(heading).length && !hasWords(text.slice(heading.end, headings[index + 1]?.from))
    if (isEmptyTitle) continue
    const above = kept.at(-1)
    const isSame = above?.topics.length === 1 && above.topics[0] === heading.topics[0]
    const isBare = above !== undefined && !hasWords(text.slice(above.end, heading.from))
    if (!isSame || (!isBare && heading.score >= above.score)) kept.push(heading)
  }
  return kept
}

function partsBetween(
  text: string,
  top: number,
  heading: Heading | undefined,
  next: Heading | undefined,
  named: ReadonlySet<SectionKind>,
): PlanPart[] {
  const body = heading?.end ?? top
  const end = next?.from ?? text.length
  const segments = segment(text.slice(body, end), frameOf(heading, next, named))
  if (!heading) return worded(text, segments, body, end)
  const [first, ...rest] = segments
  const section = first?.section ?? sectionsOf(heading)[0] ?? 'opening'
  const until = rest[0] ? body + rest[0].start : end
  return [makePart(text, heading.from, until, { section, ...headed(heading, text) }), ...worded(text, rest, body, end)]
}

function headed({ start, end, score }: Heading, text: string) {
  const words = text.slice(start, end)
  return { heading: words, cue: 'heading', because: `Its heading is “${words}”.`, score } as const
}

const worded = (text: string, segments: readonly Segment[], offset: number, end: number): PlanPart[] =>
  segments.map(({ section, start, words, score }, index) => {
    const next = segments[index + 1]
    const cue = words.length ? ('wording' as const) : ('place' as const)
    const about = { section, heading: '', cue, because: reason(words), score }
    return makePart(text, offset + start, next ? offset + next.start : end, about)
  })

function reason(words: readonly string[]): string {
  const some = [...new Set(words.map((word) => word.replace(/\s+/g, ' ').trim()))].slice(0, 3)
  return some.length
    ? `It has words such as ${some.map((word) => `“${word}”`).join(', ')}.`
    : 'It stands in this place.'
}

function notesOn(headings: readonly Heading[], parts: readonly PlanPart[]): string[] {
  if (!parts.length) return []
  return headings.some((heading) => sectionsOf(heading).length)
    ? []
    : ['No headings were found, so the parts were told apart by their words. Please check where each one begins.']
}

/** Signs that are no words, such as a line of stars, go with the part behind them; those at the end with the last part. */
const covering = (text: string, parts: readonly PlanPart[]): PlanPart[] =>
  parts.map((part, index) => {
    const before = parts[index - 1]?.end ?? 0
    const sign = text.slice(before, part.start).search(/\S/)
    const end = index === parts.length - 1 ? text.trimEnd().length : part.end
    return { ...part, start: sign < 0 ? part.start : before + sign, end }
  })

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)
