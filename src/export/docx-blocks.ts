import { HeadingLevel, type IParagraphOptions, Paragraph, type Table } from 'docx'
import type { Block, Item, Runs } from './blocks.ts'
import { textRuns } from './docx-runs.ts'
import { bullets, deepest, itemIndent, numbersFrom, twips } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'
import type { Letter } from './letter.ts'
import { look } from './look.ts'

const headingLevels = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_2, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

type Around = { readonly before: Block | undefined; readonly next: Block | undefined; readonly signs: boolean }

/** The letter as Word's paragraphs and tables. */
export function docxBlocks({ title, parts, paper }: Letter): (Paragraph | Table)[] {
  const sections = parts.flatMap(({ section, heading, blocks }) => [
    ...(heading ? [headingParagraph(2, [{ text: heading }])] : []),
    ...blocks.map((block, index) => {
      const around = { before: blocks[index - 1], next: blocks[index + 1], signs: section === 'closing' && index === 0 }
      return docxBlock(block, around, paper)
    }),
  ])
  return [new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns([{ text: title }]) }), ...sections]
}

function docxBlock(block: Block, around: Around, paper: Letter['paper']): Paragraph | Table {
  if (block.kind === 'heading') return headingParagraph(block.level, block.runs)
  if (block.kind === 'table') return docxTable(block, paper)
  if (block.kind === 'item') return itemParagraph(block, around.next)
  const leads = leadsTo(block.runs, around.next)
  return new Paragraph({
    widowControl: true,
    keepNext: leads,
    keepLines: block.runs.some(({ text }) => text === '\n'),
    spacing: { before: twips(spaceBefore(around)), after: twips(leads ? look.body.closeAfter : look.body.after) },
    children: textRuns(block.runs),
  })
}

/** Words before a list or a table lead into it; words that open in bold name what the next paragraph goes on with. */
function leadsTo(runs: Runs, next: Block | undefined): boolean {
  const isLabel = runs.every(({ strong }) => strong)
  if (next?.kind !== 'paragraph') return next?.kind === 'item' || next?.kind === 'table' || isLabel
  return isLabel || (opensInBold(runs) && !opensInBold(next.runs))
}

const opensInBold = ([first]: Runs): boolean => first?.strong === true

function spaceBefore({ before, signs }: Around): number {
  if (signs) return look.signature.before
  return before?.kind === 'table' ? look.table.after : 0
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
