import type { SectionKind } from '#domain/section.ts'
import { type Block, readProse } from '#prose/prose.ts'
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
  return grouped(placed(source), section).map((blocks) => {
    const [first, last] = [blocks[0], blocks.at(-1)]
    const start = from + (first?.start ?? 0)
    return { start, end: from + (last?.end ?? 0), text: wordsOf(source, blocks) }
  })
}

function placed(source: string): Placed[] {
  let indent = 0
  return readProse(source).blocks.map((block) => {
    const line = source.slice(source.lastIndexOf('\n', block.start - 1) + 1, block.start)
    if (!/[\p{L}\p{N}]{3}/u.test(line)) indent = line.search(/\S|$/)
    return { ...block, indent }
  })
}

function grouped(blocks: readonly Placed[], section: SectionKind): Placed[][] {
  const items: Placed[][] = []
  for (let at = 0; at < blocks.length; ) {
    const length = itemLength(blocks, at, section)
    if (length > 0) items.push(blocks.slice(at, at + length))
    at += Math.max(1, length)
  }
  return items
}

/** How many blocks the item has that begins here; 0 for words that only announce what follows. */
function itemLength(blocks: readonly Placed[], at: number, section: SectionKind): number {
  const first = blocks[at]
  if (!first) return 0
  const nested = nestedIn(blocks, at)
  if (nested > 0) return 1 + nested
  const list = listAfter(blocks, at + 1)
  if (list > 0 && announces(first)) {
    const isBare = section !== 'evidence' && blocks.slice(at + 1, at + 1 + list).every(isShort)
    return isBare ? 1 + list : /\d/.test(wordsIn(first)) && section !== 'evidence' ? 1 : 0
  }
  if (first.form !== 'heading') return 1
  const next = blocks[at + 1]
  return next && next.form !== 'heading' ? 1 + Math.max(1, itemLength(blocks, at + 1, section)) : 0
}

function nestedIn(blocks: readonly Placed[], at: number): number {
  const first = blocks[at]
  if (first?.form !== 'bullet') return 0
  const next = blocks.slice(at + 1).findIndex(({ indent }) => indent <= first.indent)
  return next < 0 ? blocks.length - at - 1 : next
}

function listAfter(blocks: readonly Placed[], at: number): number {
  const end = blocks.slice(at).findIndex(({ form }) => form !== 'bullet')
  return end < 0 ? Math.max(0, blocks.length - at) : end
}

const wordsIn = ({ sentences }: Block) => sentences.map(({ text }) => text).join(' ')
const announces = (block: Block) => block.sentences.length === 1 && /[:：]["”’)*+]*$/.test(wordsIn(block))
const isShort = (block: Block) => block.sentences.reduce((sum, { words }) => sum + words, 0) <= shortWords

/** The item's words: wrapped lines put together, nested bullets as a Markdown list. */
function wordsOf(source: string, blocks: readonly Placed[]): string {
  const levels: number[] = []
  return blocks
    .map(({ start, end, form, indent }, index) => {
      const words = source.slice(start, end).replace(/\s+/g, ' ').trim()
      if (index === 0 || form !== 'bullet') return words
      while (levels.length && (levels.at(-1) ?? 0) >= indent) levels.pop()
      levels.push(indent)
      return `${'  '.repeat(levels.length - 1)}- ${words}`
    })
    .join('\n')
}
