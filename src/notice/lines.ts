import type { Span } from '#prose/prose.ts'

/** A run of lines that belong together: a heading, a bullet with its wrapped lines, a paragraph. */
export type Block = Span & { readonly mark: string; readonly indent: number; readonly afterBlank: boolean }

type Line = Span & { mark: string; readonly indent: number }

const mark =
  /(?:-{1,2}>|=>|-{1,2}|[→»–—*•‣◦▪●○·►✓✔➢§])(?:[ \t]+|(?=["'“‘(]?\p{L}))|(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}\)|o)[ \t]+/iuy

/** The mark of an item of a list whose lines have none. */
const unmarked = '§'

/** A line shorter than this was ended on purpose, unless the next one goes on in small letters. */
const narrowest = 45
/** In the middle of a sentence these have no capital: a line that begins with one begins something new. */
const firstWord =
  /^(?:You|Your|We|Our|To|If|Please|The|This|These|There|For|Additionally|Also|Submit|Send|How|What|Why|When|In|Once|It|An?|After|Before|Any|All|Then|Use|Go|Click|Do|Should|Regards|Kind|Sincerely|Thanks?|Hello|Dear|Best|Note)\b/

/** Longer lines are wrapped text, shorter ones can be items. */
const widestItem = 60

/** The lines of a message, wrapped ones put together again. */
export function readLines(text: string): Block[] {
  const lines = [...marked(text)]
  markItems(text, lines)
  const blocks: (Block & { end: number; last: Line })[] = []
  let afterBlank = true
  for (const line of lines) {
    if (isBlank(line)) {
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

const isBlank = ({ start, end, mark }: Line) => start === end && !mark

function goesOn(text: string, { last, mark, indent }: Block & { last: Line }, line: Line): boolean {
  if (line.mark) return false
  if (/[\p{Ll},;)]/u.test(text.charAt(line.start))) return true
  const ended = /[.!?:;)]["'”’)\]*]{0,3}$|https?:\S+$/.test(text.slice(Math.max(last.start, last.end - 5), last.end))
  if (mark && line.indent > indent) return true
  if (text.charAt(line.end - 1) === ':' || firstWord.test(text.slice(line.start, line.start + 14))) return false
  return !ended && last.end - last.start >= narrowest
}

/** Short lines in a row behind a colon are a list, with or without marks. */
function markItems(text: string, lines: Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || text.charAt(line.end - 1) !== ':') continue
    let from = at + 1
    while (from < lines.length && lines[from]?.start === lines[from]?.end) from++
    let to = from
    while (to < lines.length && isItem(text, lines[to], lines[to + 1])) to++
    if (to - from < 2) continue
    for (const item of lines.slice(from, to)) item.mark = unmarked
    at = to - 1
  }
}

function isItem(text: string, line: Line | undefined, next: Line | undefined): boolean {
  if (!line || line.start === line.end || line.mark || text.charAt(line.end - 1) === ':') return false
  if (/^(?:https?:|<)/.test(text.slice(line.start, line.start + 6))) return false
  return (
    line.end - line.start < widestItem || (text.charAt(line.end - 1) === ';' && next !== undefined && !isBlank(next))
  )
}

function* marked(text: string): Generator<Line> {
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
