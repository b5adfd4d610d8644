import type { SectionKind } from '#domain/section.ts'
import { readProse } from '#prose/prose.ts'
import { bestPath } from './best-path.ts'
import type { Frame } from './frame.ts'
import type { Span } from './plan.ts'
import { readUnits, type Unit } from './read-units.ts'

/** A run of sentences that belong to one section. */
export type Segment = Span & {
  readonly section: SectionKind
  /** Some of the words that speak for it; none where only its place does. */
  readonly words: readonly string[]
  readonly score: number
}

const enoughWords = 6
const widestMark = 24

/** Cuts a stretch into sections by what its sentences say, keeping neighbours together. */
export function segment(source: string, frame: Frame): Segment[] {
  // Without the space at its end it is the text whose items are told apart later: read once for both.
  const units = readUnits(readProse(source.trimEnd()), frame)
  const segments: Segment[] = []
  for (const [index, section] of bestPath(units, frame.allowed).entries()) {
    const unit = units[index]
    const last = segments.at(-1)
    if (unit && last?.section === section) segments[segments.length - 1] = joined(last, unit)
    else if (unit) segments.push(opened(source, section, unit))
  }
  return segments
}

const opened = (source: string, section: SectionKind, { sentence, words, scores }: Unit): Segment => ({
  section,
  start: lineStart(source, sentence.start),
  end: sentence.end,
  words: words[section] ?? [],
  score: scores[section],
})

const joined = (last: Segment, { sentence, words, scores }: Unit): Segment => ({
  ...last,
  end: sentence.end,
  words: last.words.length < enoughWords ? [...last.words, ...(words[last.section] ?? [])] : last.words,
  score: Math.max(last.score, scores[last.section]),
})

/** Where the mark of a bullet begins that stands before the words. */
function lineStart(source: string, start: number): number {
  const line = Math.max(source.lastIndexOf('\n', start - 1) + 1, start - widestMark)
  return /\p{L}{2}/u.test(source.slice(line, start)) ? start : line
}
