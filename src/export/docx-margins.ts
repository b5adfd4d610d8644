import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { longDay } from '#domain/day.ts'
import { halfPoints, twips } from './docx-styles.ts'
import type { Letter } from './letter.ts'
import { look } from './look.ts'

const quiet = { size: halfPoints(look.quiet.size), color: look.quiet.colour }

/** What stands above the text: to what it belongs, and on the first page the day. */
export function referenceLine({ reference, paper }: Letter, at = ''): Header {
  const width = twips(look.page[paper].width - 2 * look.page.margin)
  const day = longDay(at.slice(0, 10))
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        spacing: { after: 0 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: look.table.rule } },
        children: [
          new TextRun({ text: reference, ...quiet }),
          ...(day ? [new TextRun({ children: ['\t', day], ...quiet })] : []),
        ],
      }),
    ],
  })
}

export const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 0 },
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], ...quiet })],
      }),
    ],
  })
