import { HeadingLevel, type IParagraphOptions, Paragraph, type Table, TextRun } from 'docx'
import type { Block, Item, Runs } from './blocks.ts'
import { textRuns } from './docx-runs.ts'
import { bullets, deepest, itemIndent, numbersFrom, twips } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'
import type { Letter } from './letter.ts'
import { look } from './look.ts'

const headingLevels = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_2, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** The letter as Word's paragraphs and tables. */
export function docxBlocks(letter: Letter): (Paragraph | Table)[] {
  const title = new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun({ text: letter.title })] })
  const parts = letter.parts.flatMap(({ section, heading, blocks }) => [
    ...(heading ? [headingParagraph(2, [{ text: heading }])] : []),
    ...blocks.map((block, index) => docxBlock(block, blocks[index + 1], section === 'closing' && index === 0, letter)),
  ])
  return [title, ...parts]
}

function docxBlock(block: Block, next: Block | undefined, signature: boolean, letter: Letter): Paragraph | Table {
  if (block.kind === 'heading') return headingParagraph(block.level, block.runs)
  if (block.kind === 'table') return docxTable(block, letter.paper)
  if (block.kind === 'item') return itemParagraph(block, next)
  return new Paragraph({
    widowControl: true,
    keepNext: next?.kind === 'item' || next?.kind === 'table',
    keepLines: block.runs.some(({ text }) => text === '\n'),
    ...(signature ? { spacing: { before: twips(look.signature.before) } } : {}),
    children: textRuns(block.runs),
  })
}

const headingParagraph = (level: number, runs: Runs): Paragraph =>
  new Paragraph({ heading: headingLevels[level] ?? HeadingLevel.HEADING_3, children: textRuns(runs) })

function itemParagraph({ runs, depth, list, ordered, start, continues }: Item, next: Block | undefined): Paragraph {
  const level = Math.min(depth, deepest)
  const place: IParagraphOptions = continues
    ? { indent: { left: itemIndent(level) } }
    : { numbering: { reference: ordered ? numbersFrom(start) : bullets, level, instance: list } }
  return new Paragraph({
    ...place,
    widowControl: true,
    spacing: { after: twips(next?.kind === 'item' ? look.list.after : look.list.lastAfter) },
    children: textRuns(runs),
  })
}
