import { matchAt } from './match-at.ts'
import type { Sentence, Span } from './prose.ts'

/** A line without its mark and its margins. `counted` = its mark is a number or a letter, so it might be running text. */
export type Line = Span & { readonly indent: number; readonly form: Sentence['form']; readonly counted: boolean }

const signs = '[-*+•‣◦▪●○·–—►✓✔➢]'
const counters =
  '\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|\\d{1,2}(?:\\.\\d{1,2})+|\\d{1,2},(?=[ \\t]+[a-z])'
/** A sign or a counter and a space; "•", "1." and "(1)" need none. */
const mark = new RegExp(
  `[+*_]{0,2}(?:(${signs}|o(?=[ \\t]))[ \\t]+|[•‣◦▪●►✓✔➢]|(${counters})[ \\t]+|(\\(?\\d{1,2}[.)])(?=\\p{L}))`,
  'iuy',
)
const hashes = /#{1,6}[ \t]+/y
const space = /\s/

/** The lines of a text; several "•" in one line are several lines. An empty line is an empty span. */
export function* readLines(source: string): Generator<Line> {
  for (let at = 0; at < source.length; ) {
    const end = lineEnd(source, at)
    yield* marked(source, at, end)
    at = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
}

function* marked(source: string, from: number, to: number): Generator<Line> {
  const margin = source.slice(from, to).search(/\S/)
  const start = margin < 0 ? to : from + margin
  const end = trimmedEnd(source, start, to)
  const indent = start - from
  const heading = matchAt(hashes, source, start)
  if (heading) {
    yield { start: Math.min(end, start + heading[0].length), end, indent, form: 'heading', counted: false }
    return
  }
  for (let at = start, stop = at; at < end || stop === start; at = stop) {
    const bullet = matchAt(mark, source, at)
    const words = Math.min(end, at + (bullet?.[0].length ?? 0))
    stop = nextDot(source, words + 1, end)
    const counted = bullet !== null && (bullet[2] ?? bullet[3]) !== undefined
    yield { start: words, end: trimmedEnd(source, words, stop), indent, form: bullet ? 'bullet' : 'sentence', counted }
    if (stop === end) return
  }
}

/** Where the next "•" after a space stands, or the end. */
function nextDot(source: string, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (source.charCodeAt(at) === 0x2022 && space.test(source.charAt(at - 1))) return at
  return end
}

function trimmedEnd(source: string, start: number, end: number): number {
  let at = end
  while (at > start && space.test(source.charAt(at - 1))) at--
  return at
}

function lineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at
  }
  return source.length
}
