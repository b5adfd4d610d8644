import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asMarkdown } from '#draft/as-markdown.ts'
import { setLines } from '#draft/set-lines.ts'
import { blocksOf, textsOf } from '#export/blocks.ts'
import { plainText } from '#export/plain-text.ts'
import { printable } from '#export/printable.ts'
import { anyWords, bare } from './any-words.ts'

/** Where a template can put a seller's words. */
const places: Readonly<Record<string, (words: string) => string>> = {
  'a line of its own': (words) => words,
  'a paragraph after a label': (words) => `**A1.** ${words} Answers C1.`,
  'a list item': (words) => `- **Limit:** ${words} **Then:** ${words}\n- Next`,
  'a numbered item': (words) => `1. ${words}\n2. ${words}`,
  'a table cell': (words) => `| Document | Date |\n| --- | --- |\n| ${words} | ${words} |`,
  'a heading': (words) => `### For C1: ${words} (Exhibit A)`,
}

const readBack = (markdown: string) => plainText(blocksOf(setLines(markdown)))

describe.each(Object.entries(places))('words in %s', (_, place) => {
  test('are read back as they were typed, whatever they are', () => {
    fc.assert(
      fc.property(anyWords, (typed) => {
        const { text: words } = printable(typed)
        expect(bare(readBack(place(asMarkdown(words))))).toContain(bare(words))
      }),
      { numRuns: 60 },
    )
  })
})

test.each(['a table cell', 'a heading'])('words in %s never change its shape', (name) => {
  const shape = (words: string) =>
    blocksOf(setLines(places[name]?.(asMarkdown(words)) ?? '')).map((block) =>
      block.kind === 'table' ? [block.head, ...block.rows].map(({ length }) => length) : block.kind,
    )
  fc.assert(
    fc.property(anyWords, (words) => {
      expect(shape(words)).toEqual(shape('word'))
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['first\nsecond', ['first\nsecond']],
  ['first\n\nsecond', ['first', 'second']],
  ['We did:\n- one\n- two\nand then more', ['We did:', 'one', 'two', 'and then more']],
  ['1. one\n2. two', ['one', 'two']],
  ['14. March was the last day', ['14. March was the last day']],
  ['The **Ship Via** field', ['The Ship Via field']],
  ['2 ** 3 ** 4', ['2 ** 3 ** 4']],
])('%j has the paragraphs %j', (words, texts) => {
  expect(textsOf(blocksOf(setLines(asMarkdown(words))))).toEqual(texts)
})

test('a list inside a list item stays inside it', () => {
  const [, ...items] = blocksOf(
    setLines(`Steps:\n\n- **Limit:** ${asMarkdown('either\n- one\n  - deep\n- two')} **Then:** stop.`),
  )
  expect(items.map((item) => item.kind === 'item' && item.depth)).toEqual([0, 1, 2, 1, 0])
})
