import type { Nodes, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A stretch of text in one style. A line end inside a paragraph is a "\n" in its text. */
export type Run = { readonly text: string; readonly strong?: true; readonly emphasis?: true }
export type Runs = readonly Run[]

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | Item
  | { readonly kind: 'table'; readonly head: readonly Runs[]; readonly rows: readonly (readonly Runs[])[] }

/** A paragraph of a list item. `number` is null in a bulleted list and in every paragraph but the item's first. */
export type Item = {
  readonly kind: 'item'
  readonly runs: Runs
  readonly depth: number
  /** Which list of the letter: lists with different ids are numbered apart. */
  readonly list: number
  readonly ordered: boolean
  readonly start: number
  readonly number: number | null
  readonly continues: boolean
}

type Place = Pick<Item, 'depth' | 'list' | 'ordered' | 'start' | 'number'>

const parser = unified().use(remarkParse).use(remarkGfm)

const kept = 200
const read = new Map<string, readonly Block[]>()

/**
 * Markdown as a plain tree, with its lists numbered from `firstList`. Nothing is dropped: what a letter has no form for
 * becomes its text. The same text is read once.
 */
export function blocksOf(markdown: string, firstList = 0): readonly Block[] {
  const key = `${firstList} ${markdown}`
  const known = read.get(key)
  if (known) return known
  if (read.size >= kept) read.delete(read.keys().next().value ?? '')
  const blocks = parse(markdown, firstList)
  read.set(key, blocks)
  return blocks
}

function parse(markdown: string, firstList: number): Block[] {
  let lists = firstList
  return parser.parse(markdown).children.flatMap((node) => blocks(node, undefined))

  function blocks(node: RootContent, place: Place | undefined): Block[] {
    if (node.type === 'thematicBreak') return []
    if (node.type === 'heading') return [{ kind: 'heading', level: Math.max(2, node.depth), runs: runs(node) }]
    if (node.type === 'table') return [tableOf(node)]
    if (node.type === 'list') {
      const { ordered, start } = node
      const list = { depth: place ? place.depth + 1 : 0, list: lists++, ordered: ordered === true, start: start ?? 1 }
      return node.children.flatMap((item, index) =>
        inItem(item.children, { ...list, number: ordered ? list.start + index : null }),
      )
    }
    if (node.type === 'blockquote') return node.children.flatMap((child) => blocks(child, place))
    return place
      ? [{ kind: 'item', runs: runs(node), ...place, continues: false }]
      : [{ kind: 'paragraph', runs: runs(node) }]
  }

  function inItem(children: readonly RootContent[], place: Place): Block[] {
    const [first, ...rest] = children.flatMap((child) => blocks(child, place))
    if (!first) return []
    return [first, ...rest.map((block) => (isOf(place, block) ? { ...block, number: null, continues: true } : block))]
  }
}

const isOf = ({ list }: Place, block: Block): block is Item => block.kind === 'item' && block.list === list

const tableOf = ({ children: [head, ...rows] }: Table): Block => ({
  kind: 'table',
  head: head?.children.map((cell) => runs(cell)) ?? [],
  rows: rows.map((row) => row.children.map((cell) => runs(cell))),
})

function runs(node: Nodes, style: Omit<Run, 'text'> = {}): Run[] {
  if (node.type === 'break') return [{ text: '\n', ...style }]
  if (node.type === 'strong') return node.children.flatMap((child) => runs(child, { ...style, strong: true }))
  if (node.type === 'emphasis') return node.children.flatMap((child) => runs(child, { ...style, emphasis: true }))
  if ('children' in node) return node.children.flatMap((child) => runs(child, style))
  if ('value' in node) return [{ text: node.value.replace(/\s*\n\s*/g, ' '), ...style }]
  if ('alt' in node && node.alt) return [{ text: node.alt, ...style }]
  return 'label' in node && node.label ? [{ text: node.label, ...style }] : []
}

/** The words of a run list. */
export const wordsIn = (list: Runs): string => list.map(({ text }) => text).join('')

/** Every paragraph of the blocks as text, table cells one by one, in the order of reading. */
export const textsOf = (list: readonly Block[]): string[] =>
  list.flatMap((block) =>
    block.kind === 'table' ? [block.head, ...block.rows].flatMap((row) => row.map(wordsIn)) : [wordsIn(block.runs)],
  )
