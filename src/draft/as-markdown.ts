import { closeDirection } from './close-direction.ts'

/**
 * Line ends inside a seller's words. They cannot come from the words themselves, where a second `<` is never bare. What
 * they become depends on the line that the words are put into: `setLines` knows.
 */
export const marks = { turn: '<<turn>', item: '<<item>', block: '<<block>' } as const

type Line =
  | { readonly kind: 'words'; readonly text: string; readonly indent: number }
  | { readonly kind: 'item'; readonly text: string; readonly mark: string; readonly indent: number }
  | { readonly kind: 'gap' }

const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
const listMark = /^(-|\d{1,3}\.)[ \t]+(?=\S)/
const special = /[\\`*_[\]<~|]|&(?=[#\w])/g
/** Signs that would make a link of an address. */
const address = /:(?=\/\/)|@|(?<=www)\./gi
/** A bold pair is kept only where Markdown is sure to read it as one. */
const bold = /(^|[\s(])\*\*([\p{L}\p{N}](?:[^*\n]*[\p{L}\p{N}])?)\*\*(?=$|[\s).,;:!?])/gu

/**
 * The seller's words as Markdown that reads back as exactly these words. A line that begins with `- ` or `1. ` stays a
 * list line, a bold pair stays bold, a line end stays a line end; every other sign is literal.
 */
export function asMarkdown(words: string): string {
  const lines = words.trim().split(lineEnds)
  const [only = ''] = lines
  return lines.length === 1 && !listMark.test(only) ? atStart(only) : layOut(readLines(lines))
}

/** Whether the words end in a list line, after which nothing can be added to the same line. */
export const endsInList = (words: string): boolean => listMark.test(words.trim().split(lineEnds).at(-1)?.trim() ?? '')

function readLines(lines: readonly string[]): Line[] {
  let numbers: { indent: number; last: number }[] = []
  return lines.map((line) => {
    const text = line.trim()
    if (!text) return { kind: 'gap' }
    const indent = line.search(/\S/)
    const [whole = '', mark = ''] = listMark.exec(text) ?? []
    const number = Number.parseInt(mark, 10)
    numbers = numbers.filter((one) => one.indent <= indent)
    const last = numbers.find((one) => one.indent === indent)?.last ?? 0
    if (mark !== '-' && number !== 1 && number !== last + 1) return { kind: 'words', text, indent }
    if (mark !== '-') numbers = [...numbers.filter((one) => one.indent < indent), { indent, last: number }]
    return { kind: 'item', text: text.slice(whole.length), mark, indent }
  })
}

function layOut(lines: readonly Line[]): string {
  let result = ''
  let before: Line | undefined
  let open: { indent: number; width: number }[] = []
  for (const line of lines) {
    if (line.kind === 'item') {
      open = open.filter(({ indent }) => indent < line.indent)
      const column = open.at(-1)?.width ?? 0
      open.push({ indent: line.indent, width: column + line.mark.length + 1 })
      const follows = before?.kind === 'item' && (before.mark === '-') === (line.mark === '-')
      result += `${follows ? marks.item : marks.block}${' '.repeat(column)}${line.mark} ${atStart(line.text)}`
    } else if (line.kind === 'words') {
      const goesOn = before?.kind === 'words' || (before?.kind === 'item' && line.indent > before.indent)
      if (!goesOn) open = []
      result += `${goesOn ? marks.turn : before ? marks.block : ''}${atStart(line.text)}`
    }
    if (line.kind !== 'words' || before?.kind !== 'item' || line.indent <= before.indent) before = line
  }
  return open.length ? result + marks.block : result
}

/** One line of words, safe at the start of a line. */
const atStart = (text: string): string =>
  inline(closeDirection(text.trim()))
    .replace(/^[-+=:>#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

function inline(text: string): string {
  let result = ''
  let from = 0
  for (const match of text.matchAll(bold)) {
    const start = match.index + (match[1] ?? '').length
    result += `${literal(text.slice(from, start))}**${literal(match[2] ?? '')}**`
    from = match.index + match[0].length
  }
  return result + literal(text.slice(from))
}

const literal = (text: string): string => text.replace(special, '\\$&').replace(address, '\\$&')
