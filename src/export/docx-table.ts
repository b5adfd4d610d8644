import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { type Block, type Runs, wordsIn } from './blocks.ts'
import { textRuns } from './docx-runs.ts'
import { halfPoints, twips } from './docx-styles.ts'
import type { Letter } from './letter.ts'
import { look } from './look.ts'

type TableBlock = Extract<Block, { kind: 'table' }>

const rule = { style: BorderStyle.SINGLE, size: 4, color: look.table.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
/** A table with no more rows than this stays on one page. */
const keptWhole = 12
const padding = twips(look.table.padding)

/** A table as wide as the text: its head is repeated on every page, no row is torn. */
export function docxTable({ head, rows }: TableBlock, paper: Letter['paper']): Table {
  const widths = columnWidths([head, ...rows], twips(look.page[paper].width - 2 * look.page.margin))
  const isShort = rows.length <= keptWhole
  const row = (cells: readonly Runs[], isHead: boolean, keepNext: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, index) => cellOf(cells[index] ?? [], width, isHead, keepNext)),
    })
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: [row(head, true, true), ...rows.map((cells, index) => row(cells, false, isShort && index < rows.length - 1))],
  })

  function cellOf(runs: Runs, width: number, isHead: boolean, keepNext: boolean): TableCell {
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: padding * 0.6, bottom: padding * 0.6, left: padding, right: padding },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.table.headFill } } : {}),
      children: [
        new Paragraph({
          keepNext,
          spacing: { after: 0, line: 240 },
          children: textRuns(runs, { size: halfPoints(look.table.size), ...(isHead ? { bold: true } : {}) }),
        }),
      ],
    })
  }
}

/** About how wide a text is, in letters' sizes: capitals are wide, signs of East Asia as wide as high. */
const breadth = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (sign >= '\u2e80' ? 1 : /\p{Lu}/u.test(sign) ? 0.76 : 0.52), 0)

/** Narrow columns get what they need, so that a date stays on one line; the wide ones share the rest. */
function columnWidths(rows: readonly (readonly Runs[])[], total: number): number[] {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const wanted = Array.from({ length: columns }, (_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, breadth(wordsIn(row[column] ?? []).slice(0, 200))), 0)
    return { column, width: twips(longest * look.table.size) + 2 * padding }
  })
  const widths: number[] = Array(columns).fill(0)
  let left = total
  for (const [index, { column, width }] of wanted.toSorted((a, b) => a.width - b.width).entries()) {
    const share = Math.floor(left / (columns - index))
    widths[column] = index === columns - 1 ? left : Math.min(width, share)
    left -= widths[column] ?? 0
  }
  return widths
}
