import type { Sentence, Span } from './prose.ts'
import { splitSentences } from './sentence-ends.ts'

type Form = Sentence['form']

type BlockSpan = Span & { readonly form: Form; readonly sentences: readonly Span[] }

/** A line without its mark: where its words stand, what it looks like. */
type Line = Span & { readonly indent: number; readonly form: Form }

const mark = /(?:[-*+•‣◦▪●○·–—►✓✔➢]|o(?=[ \t])|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])[ \t]+|[•‣◦▪●►✓✔➢]/iy
const hashes = /#{1,6}[ \t]+/y
const headingWords =
  /\b(?:root causes?|causes?|corrective|preventi(?:ve|on)|actions?|steps?|measures?|plan|introduction|background|summary|overview|conclusion|evidence|attachments?|documents?|exhibits?|timeline|issues?|problems?|violation|appendix|annex)\b/i
const saysWho = /^(?:we|i|our|my|it|they)\b/i

/** Where a wrapped line may end at the earliest: a shorter one before a capital was ended on purpose. */
const narrowest = 45

/** The paragraphs, bullets and headings of a text, each with the sentences in it. */
export function readBlocks(source: string): BlockSpan[] {
  const blocks: { start: number; end: number; form: Form; indent: number; last: Line; width: number }[] = []
  let open = false
  for (const line of lines(source)) {
    if (line.start === line.end) {
      open = false
      continue
    }
    const block = blocks.at(-1)
    if (open && block && goesOn(source, block, line)) {
      block.end = line.end
      block.width = Math.max(block.width, line.end - line.start)
      block.last = line
    } else {
      const { start, end, form, indent } = line
      blocks.push({ start, end, form: isHeading(source, line) ? 'heading' : form, indent, last: line, width: end - start })
    }
    open = true
  }
  return blocks
    .map(({ start, end, form }) => ({ start, end, form, sentences: splitSentences(source, { start, end }) }))
    .filter(({ sentences }) => sentences.length > 0)
}

function goesOn(
  source: string,
  block: { form: Form; indent: number; last: Line; width: number },
  line: Line,
): boolean {
  if (block.form === 'heading' || line.form !== 'sentence') return false
  const first = source.charAt(line.start)
  if (/[\p{Ll},;)]/u.test(first)) return true
  if (block.form === 'bullet' && line.indent > block.indent) return true
  const { start, end } = block.last
  const ended = /[.!?:]["'”’)\]*]*$/.test(source.slice(Math.max(start, end - 6), end))
  if (block.form === 'bullet') return !ended && end - start >= narrowest
  if (isHeading(source, line)) return false
  if (ended) return true
  const word = source.slice(line.start, Math.min(line.end, line.start + 30)).search(/\s|$/)
  return end - start + 1 + word > Math.max(narrowest, Math.min(block.width, line.end - line.start))
}

/** A short line without a full stop that names what follows: "Root Cause", "What went wrong?", "STEPS TAKEN:". */
function isHeading(source: string, line: Line): boolean {
  if (line.form === 'heading') return true
  if (line.end - line.start > 110) return false
  const text = source.slice(line.start, line.end).replace(/^\*\*(.+)\*\*$/, '$1')
  const words = text.split(/\s+/)
  if (/[.;,!…]$/.test(text) || words.length > 14) return false
  if (/[:：]$/.test(text)) return words.length <= 12 && !saysWho.test(text)
  if (/\?$/.test(text)) return true
  if (line.form === 'bullet' && words.length < 2) return false
  const long = words.filter((word) => /^[\p{L}'’-]{4,}$/u.test(word))
  const capitals = long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && !/\d/.test(text)
  if (words.length <= 10 && capitals && words.length > 1) return true
  return words.length <= 8 && line.form === 'sentence' && headingWords.test(text) && !/\d|\b(?:we|i|was|were|is|are|will|have|has)\b/i.test(text)
}

function* lines(source: string): Generator<Line> {
  for (let at = 0; at < source.length; ) {
    const end = lineEnd(source, at)
    yield* marked(source, at, end)
    at = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
}

function* marked(source: string, from: number, to: number): Generator<Line> {
  let start = from
  while (start < to && /\s/.test(source.charAt(start))) start++
  let end = to
  while (end > start && /\s/.test(source.charAt(end - 1))) end--
  const indent = start - from
  hashes.lastIndex = start
  const heading = hashes.exec(source)
  if (heading) {
    yield { start: Math.min(end, start + heading[0].length), end, indent, form: 'heading' }
    return
  }
  mark.lastIndex = start
  const bullet = mark.exec(source)
  const words = Math.min(end, start + (bullet?.[0].length ?? 0))
  const next = source.slice(words, end).search(/\s•/)
  const stop = next < 0 ? end : words + next
  yield { start: words, end: Math.max(words, stop), indent, form: bullet ? 'bullet' : 'sentence' }
  if (next >= 0) yield* marked(source, stop, to)
}

function lineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at
  }
  return source.length
}
