import { type Block, wordsIn } from './blocks.ts'
import type { Exporter } from './exporter.ts'

export default {
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  write({ title, reference, parts }) {
    const sections = parts.flatMap(({ heading, blocks }) => [heading, plainText(blocks)])
    return new TextEncoder().encode(`${[title, reference, ...sections].filter(Boolean).join('\n\n')}\n`)
  },
  read: (bytes) => new TextDecoder().decode(bytes).split('\n'),
} satisfies Exporter

/** Blocks as text that any box takes: no Markdown, a list line begins with "- " or its number. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks.reduce((text, block, index) => text + between(blocks[index - 1], block) + lines(block), '')

/** List lines stand close together; everything else is set apart by an empty line. */
function between(before: Block | undefined, block: Block): string {
  if (!before) return ''
  return before.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n'
}

function lines(block: Block): string {
  if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.map(wordsIn).join(' | ')).join('\n')
  if (block.kind !== 'item') return wordsIn(block.runs)
  const mark = block.continues ? '  ' : block.number === null ? '- ' : `${block.number}. `
  return '  '.repeat(block.depth) + mark + wordsIn(block.runs)
}
