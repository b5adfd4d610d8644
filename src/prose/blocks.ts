import { isHeading } from './headings.ts'
import { type Line, readLines } from './lines.ts'
import type { Sentence, Span } from './prose.ts'
import { splitSentences } from './sentence-ends.ts'

type BlockSpan = Span & { readonly form: Sentence['form']; readonly sentences: readonly Span[] }

/** A block that is being collected: its last line and its widest tell whether the next line belongs to it. */
type Open = { start: number; end: number; form: Sentence['form']; indent: number; last: Line; width: number }

/** Where a wrapped line may end at the earliest: a shorter one before a capital was ended on purpose. */
const narrowest = 45
const goesOnWith = /[\p{Ll},;)]/u
const ends = /[.!?:]["'”’)\]*+]*$/

/** The paragraphs, bullets and headings of a text, each with the sentences in it. */
export function readBlocks(source: string): BlockSpan[] {
  const blocks: Open[] = []
  let afterBlank = false
  for (const line of readLines(source)) {
    if (line.start === line.end) {
      afterBlank = true
      continue
    }
    const block = blocks.at(-1)
    const joins = block && (afterBlank ? isCutInTwo(source, block, line) : goesOn(source, block, line))
    afterBlank = false
    if (joins) {
      block.end = line.end
      block.width = Math.max(block.width, line.end - line.start)
      block.last = line
    } else {
      const { start, end, indent } = line
      const form = isHeading(source, line) ? 'heading' : line.form
      blocks.push({ start, end, form, indent, last: line, width: end - start })
    }
  }
  return blocks
    .map(({ start, end, form }) => ({ start, end, form, sentences: splitSentences(source, { start, end }) }))
    .filter(({ sentences }) => sentences.length > 0)
}

function goesOn(source: string, block: Open, line: Line): boolean {
  if (block.form === 'heading' || line.form === 'heading') return false
  const { start, end } = block.last
  const ended = hasEnded(source, block)
  const long = end - start >= narrowest
  // "… shipped on March" / "12. We then …" is no list.
  if (line.form === 'bullet')
    return line.counted && block.form === 'sentence' && long && !ended && !isFirst(source, line)
  if (goesOnWith.test(source.charAt(line.start))) return true
  if (block.form === 'bullet') return line.indent > block.indent || (long && !ended)
  if (isHeading(source, line) || source.charAt(end - 1) === ':') return false
  if (ended) return true
  const word = source.slice(line.start, Math.min(line.end, line.start + 30)).search(/\s|$/)
  return end - start + 1 + word > Math.max(narrowest, Math.min(block.width, line.end - line.start))
}

/** A mail program may leave an empty line in the middle of a sentence. */
function isCutInTwo(source: string, block: Open, line: Line): boolean {
  const { start, end } = block.last
  const running = block.form !== 'heading' && line.form === 'sentence' && end - start >= narrowest
  return (
    running && !hasEnded(source, block) && source.charAt(end - 1) !== ';' && /\p{Ll}/u.test(source.charAt(line.start))
  )
}

const hasEnded = (source: string, { last: { start, end } }: Open) =>
  ends.test(source.slice(Math.max(start, end - 6), end))

/** The mark of the line is "1", "a" or "i": a list begins. */
function isFirst(source: string, line: Line): boolean {
  const before = source.slice(Math.max(0, line.start - 6), line.start)
  return /(?:^|[\s(])[1ai](?:[.,)])+[ \t]*$/i.test(before)
}
