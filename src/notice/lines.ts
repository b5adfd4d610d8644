import type { Span } from '#prose/prose.ts'

/** A run of lines that belong together: a heading, a bullet with its wrapped lines, a paragraph. */
export type Block = Span & { readonly mark: string; readonly indent: number; readonly afterBlank: boolean }

type Line = Span & { readonly mark: string; readonly indent: number }

const mark =
  /(?:-{1,2}|[–—*•‣◦▪●○·►✓✔➢§])(?:[ \t]+|(?=["'“‘(]?\p{L}))|(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}\)|o)[ \t]+/iuy

/** A line shorter than this was ended on purpose, unless the next one goes on in small letters. */
const narrowest = 45

/** The lines of a message, wrapped ones put together again. */
export function readLines(text: string): Block[] {
  const blocks: (Block & { end: number; last: Line })[] = []
  let afterBlank = true
  for (const line of lines(text)) {
    if (line.start === line.end && !line.mark) {
      afterBlank = true
      continue
    }
    const block = blocks.at(-1)
    if (block && !afterBlank && goesOn(text, block, line)) {
      block.end = line.end
      block.last = line
    } else blocks.push({ ...line, afterBlank, last: line })
    afterBlank = false
  }
  return blocks
}

function goesOn(text: string, { last, mark, indent }: Block & { last: Line }, line: Line): boolean {
  if (line.mark) return false
  if (/[\p{Ll},;)]/u.test(text.charAt(line.start))) return true
  const ended = /[.!?:;]["'”’)\]*]{0,3}$/.test(text.slice(Math.max(last.start, last.end - 5), last.end))
  if (mark && line.indent > indent) return true
  return !ended && last.end - last.start >= narrowest
}

function* lines(text: string): Generator<Line> {
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    let start = from
    while (start < to && text.charCodeAt(start) <= 32) start++
    let end = to
    while (end > start && text.charCodeAt(end - 1) <= 32) end--
    mark.lastIndex = start
    const found = start < end ? (mark.exec(text)?.[0] ?? '') : ''
    yield { start: Math.min(end, start + found.length), end, indent: start - from, mark: found.trim() }
    from = to + 1
  }
}
