import type { Span } from '#prose/prose.ts'
import { splitSentences } from '#prose/sentence-ends.ts'
import { isQuestionHeading, type Part, partOf, questionHeading } from './heading.ts'
import { type Block, readLines } from './lines.ts'
import { type Piece, runOnBullets } from './run-on.ts'

/** A heading, a bullet or a sentence of a message, with the part that it stands in. */
export type Unit = Span & {
  /** Its words, with single spaces. */
  readonly text: string
  readonly form: 'heading' | 'bullet' | 'sentence'
  readonly part: Part
  /** How deep its list lies: 1 for a bullet of an outer list, 0 outside of lists. */
  readonly depth: number
  /** Whether it goes on from the bullet before it. */
  readonly inBullet: boolean
  /** The number of the paragraph or list that it belongs to. */
  readonly group: number
}

const longestSentence = 1_500

/** A message as headings, bullets and sentences, in their order. */
export function readOutline(text: string): Unit[] {
  const units: Unit[] = []
  const levels: string[] = []
  let part: Part = 'open'
  let group = 0
  let listed = false
  const add = (span: Span, form: Unit['form'], inBullet: boolean) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
    if (form === 'heading') part = partOf(words) ?? (/[:?]$/.test(words) ? 'open' : part)
    units.push({ ...span, text: words, form, part, depth: levels.length, inBullet, group })
  }
  for (const block of readLines(text)) {
    for (const { start, end, mark } of pieces(text, block)) {
      if (mark) enter(levels, mark, block.indent)
      else if (!listed || block.afterBlank || block.indent === 0) levels.length = 0
      if (!mark || !listed) group++
      listed = Boolean(mark)
      if (isHeading(text, { start, end }, mark)) {
        if (mark) add({ start, end }, 'bullet', false)
        else add({ start, end }, 'heading', false)
        continue
      }
      splitSentences(text, { start, end })
        .flatMap(noLonger)
        .forEach((span, index) => {
          add(span, mark && index === 0 ? 'bullet' : 'sentence', Boolean(mark) && index > 0)
        })
    }
  }
  return units
}

/** What is longer than any sentence is cut, so that no text takes long to read. */
function noLonger({ start, end }: Span): Span[] {
  const count = Math.ceil((end - start) / longestSentence)
  return Array.from({ length: count }, (_, place) => ({
    start: start + place * longestSentence,
    end: Math.min(end, start + (place + 1) * longestSentence),
  }))
}

/** Goes down to the level of a mark, or opens a new one. */
function enter(levels: string[], mark: string, indent: number): void {
  const style = `${mark.replace(/\d+/g, '1').replace(/[a-z]+/gi, 'a')}${Math.min(indent, 12) >> 2}`
  const known = levels.indexOf(style)
  if (known >= 0) levels.length = known + 1
  else levels.push(style)
}

/** A block cut where a heading or a bullet begins in the middle of a line. */
function* pieces(text: string, block: Block): Generator<Piece> {
  let from = block.start
  let { mark } = block
  for (const { 0: words, index } of text.slice(block.start, block.end).matchAll(questionHeading)) {
    const start = block.start + index
    if (start > from) yield* runOnBullets(text, { start: from, end: start, mark })
    yield { start, end: start + words.length, mark: '' }
    from = start + words.length
    mark = ''
  }
  if (from < block.end || from === block.start) yield* runOnBullets(text, { start: from, end: block.end, mark })
}

/** A short line that names what follows, or a question that speaks for the seller: "How do I appeal?". */
function isHeading(text: string, { start, end }: Span, mark: string): boolean {
  if (end - start > 100) return false
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
  if (isQuestionHeading(words)) return true
  if (mark || /[.;,!…]["”')]?$/.test(words)) return false
  const count = words.split(' ').length
  if (/[:：]$/.test(words)) return count <= 6 && partOf(words) !== undefined
  if (/\?$/.test(words))
    return partOf(words) !== undefined && !/\byou\b/i.test(words.replace(/\byou (?:can|need|must)\b/i, ''))
  return count <= 8 && partOf(words) !== undefined
}
