import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx'
import { type Block, type Runs, wordsIn } from './blocks.ts'
import { textRuns } from './docx-runs.ts'
import { halfPoints, twips } from './docx-styles.ts'
import type { Letter } from './letter.ts'
import { look } from './look.ts'

type TableBlock = Extract<Block, { kind: 'table' }>

const rule = { style: BorderStyle.SINGLE, size: 4, color: look.table.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const padding = twips(look.table.padding)

/** A table as wide as the text: its head is repeated on every page, no row is torn. */
export function docxTable({ head, rows }: TableBlock, paper: Letter['paper']): Table {
  const widths = columnWidths([head, ...rows], twips(look.page[paper].width - 2 * look.page.margin))
  const row = (cells: readonly Runs[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, index) => cellOf(cells[index] ?? [], width, isHead)),
    })
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })

  function cellOf(runs: Runs, width: number, isHead: boolean): TableCell {
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: padding * 0.6, bottom: padding * 0.6, left: padding, right: padding },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.table.headFill } } : {}),
      children: [
        new Paragraph({
          keepNext: isHead,
          spacing: { after: 0, line: 240 },
          children: textRuns(runs, { size: halfPoints(look.table.size), ...(isHead ? { bold: true } : {}) }),
        }),
      ],
    })
  }
}

const narrowest = 7
const widest = 40

/** Columns share the width by their longest cell, within bounds, so that a letter needs little and a title much. */
function columnWidths(rows: readonly (readonly Runs[])[], total: number): number[] {
  const columns = Math.max(...rows.map(({ length }) => length))
  const weights = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map((row) => wordsIn(row[column] ?? []).length))
    return Math.min(widest, Math.max(narrowest, longest))
  })
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => Math.floor((total * weight) / sum))
}
