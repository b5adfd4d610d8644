import type { SectionKind } from '#domain/section.ts'
import { type Block, readProse } from '#prose/prose.ts'
import { readLines } from './lines.ts'
import type { PlanItem, Span } from './plan.ts'

/** A block with how far its line is set in. A block that shares its line with another is set in like that one. */
type Placed = Block & { readonly indent: number }

const shortWords = 5

/**
 * The bullets and paragraphs of a part. What is nested in a bullet stays with it, and so does a list of bare entries with
 * the sentence that announces it.
 */
export function readItems(text: string, { start: from, end: to }: Span, section: SectionKind): PlanItem[] {
  const source = text.slice(from, to)
  if (section === 'evidence') return entries(source).map(({ start, end }) => itemAt(text, from + start, from + end))
  return grouped(placed(source)).map((blocks) => {
    const [first, last] = [blocks[0], blocks.at(-1)]
    const start = from + (first?.start ?? 0)
    return { start, end: from + (last?.end ?? 0), text: wordsOf(source, blocks) }
  })
}

/** A list of documents: each line is one, unless it goes on in small letters or only announces the list. */
function entries(source: string): Span[] {
  const found: { start: number; end: number }[] = []
  for (const line of readLines(source)) {
    const last = found.at(-1)
    const words = source.slice(line.start, line.end)
    if (last && !line.mark && !line.blankBefore && /^\p{Ll}/u.test(words)) last.end = line.end
    else if (/\p{L}|\d/u.test(words) && !/[:：]$/.test(words)) found.push({ start: line.start, end: line.end })
  }
  return found
}

const itemAt = (text: string, start: number, end: number): PlanItem => ({
  start,
  end,
  text: cleaned(text.slice(start, end)),
})

function placed(source: string): Placed[] {
  let indent = 0
  return readProse(source).blocks.map((block) => {
    const line = source.slice(source.lastIndexOf('\n', block.start - 1) + 1, block.start)
    if (!/[\p{L}\p{N}]{3}/u.test(line)) indent = line.search(/\S|$/)
    return { ...block, indent }
  })
}

function grouped(blocks: readonly Placed[]): Placed[][] {
  const items: Placed[][] = []
  for (let at = 0; at < blocks.length; ) {
    const length = itemLength(blocks, at)
    if (length > 0) items.push(blocks.slice(at, at + length))
    at += Math.max(1, length)
  }
  return items
}

/** How many blocks the item has that begins here; 0 for words that only announce what follows. */
function itemLength(blocks: readonly Placed[], at: number): number {
  const first = blocks[at]
  if (!first) return 0
  if (first.form === 'bullet') return run(blocks, at + 1, ({ indent }) => indent > first.indent) + 1
  const list = run(blocks, at + 1, ({ form }) => form === 'bullet')
  if (list > 0 && (first.form === 'heading' || announces(first))) {
    const isBare = run(blocks, at + 1, (block) => block.form === 'bullet' && isShort(block)) === list
    return isBare ? 1 + list : /\d/.test(wordsIn(first)) ? 1 : 0
  }
  // A heading inside a part belongs to the paragraph under it.
  return first.form === 'heading' && blocks[at + 1]?.form === 'sentence' ? 2 : 1
}

/** How many blocks from here on are alike. */
function run(blocks: readonly Placed[], from: number, isAlike: (block: Placed) => boolean): number {
  let at = from
  for (let block = blocks[at]; block && isAlike(block); block = blocks[at]) at++
  return at - from
}

const wordsIn = ({ sentences }: Block) => sentences.map(({ text }) => text).join(' ')
const announces = (block: Block) => block.sentences.length === 1 && /[:：]["”’)*+]*$/.test(wordsIn(block))
const isShort = (block: Block) => block.sentences.reduce((sum, { words }) => sum + words, 0) <= shortWords

/** The item's words: wrapped lines put together, nested bullets as a Markdown list. */
function wordsOf(source: string, blocks: readonly Placed[]): string {
  const levels: number[] = []
  return blocks
    .map(({ start, end, form, indent }, index) => {
      const words = cleaned(source.slice(start, end))
      if (index === 0 || form !== 'bullet') return words
      while (levels.length && (levels.at(-1) ?? 0) >= indent) levels.pop()
      levels.push(indent)
      return `${'  '.repeat(levels.length - 1)}- ${words}`
    })
    .join('\n')
}

/** One line without the marks of lists and old forums at its ends. */
const cleaned = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[&+,] ?\d{1,2}[.)] ?)+|(?<=[.:;!?])(?: ?[+*_-])+$/g, '')
