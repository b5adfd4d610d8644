import type { Span } from './plan.ts'

/** A line with words in it. `start` and `end` bound the words; mark, hashes and stars stand outside. */
export type Line = Span & {
  /** Where the line itself begins and ends. */
  readonly from: number
  readonly to: number
  readonly indent: number
  /** `bullet` and `number` are items of a list; `letter` is A) or II.; `title` is set off by Markdown. */
  readonly mark: '' | 'bullet' | 'number' | 'letter' | 'title'
  /** How many numbers the mark has: 2 for "3.1". */
  readonly level: number
  /** No words between this line and the one before. */
  readonly blankBefore: boolean
}

const lineEnds = /\r\n|[\n\r\u2028\u2029]/g
const edge = /[\s+*_=#>~|"“”'‘’«»]/
const title = /^(?:#{1,6}\s|\*\*.+\*\*:?$|__.+__:?$)/
const marks: readonly (readonly [Line['mark'], RegExp])[] = [
  ['number', /^\(?\d{1,2}(?:\.\d{1,2})*(?:[.)\]:]|(?=\s))\s*(?:[&+,]\s*\d{1,2}[.)]\s*)*/],
  ['letter', /^(?:\(?[A-Za-z][.)]|\(?[IVX]{1,4}[.)])(?=\s|[A-Z])\s*/],
  ['letter', /^(?:part|section|question|step)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*[.):–—-]\s*/i],
  ['bullet', /^(?:[-*•‣◦▪●○·–—►✓✔➢]+\s*|o\s+)/],
]

/** The lines of a text that hold words. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  let from = 0
  const add = (to: number) => {
    const line = readLine(text, from, to, blankBefore)
    if (line) lines.push(line)
    blankBefore = !line
  }
  for (const { 0: lineEnd, index } of text.matchAll(lineEnds)) {
    add(index)
    from = index + lineEnd.length
  }
  add(text.length)
  return lines
}

function readLine(text: string, from: number, to: number, blankBefore: boolean): Line | undefined {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  const indent = start - from
  const isTitle = title.test(text.slice(start, Math.min(end, start + 200)))
  while (end > start && edge.test(text.charAt(end - 1))) end--
  let mark: Line['mark'] = ''
  let level = 0
  for (let found = true; found; ) {
    while (start < end && edge.test(text.charAt(start))) {
      if (text.charAt(start) === '*' && text.charAt(start + 1) === ' ') mark = 'bullet'
      start++
    }
    found = false
    for (const [kind, pattern] of marks) {
      const width = pattern.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0
      if (!width) continue
      mark = mark || kind
      level = level || (text.slice(start, start + width).match(/\d+/g)?.length ?? 0)
      start += width
      found = true
      break
    }
  }
  if (start >= end) return undefined
  return { from, to, start, end, indent, mark: isTitle ? 'title' : mark, level, blankBefore }
}
