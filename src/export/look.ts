/** How a printed plan looks: sizes in points, one place for every writer and for the preview. */
export const look = {
  font: 'Times New Roman',
  body: { size: 11, line: 1.15, after: 7 },
  title: { size: 20, before: 4, after: 10 },
  /** By heading level. */
  headings: {
    2: { size: 13.5, before: 16, after: 6 },
    3: { size: 11.5, before: 12, after: 4 },
  },
  list: { indent: 18, hanging: 14, after: 2.5, lastAfter: 9 },
  table: { size: 9.5, padding: 4, rule: 'A6A6A6', headFill: 'EDEDED' },
  /** What stands outside the text: reference line, page number. */
  quiet: { size: 9, colour: '595959' },
  signature: { before: 26 },
  page: {
    A4: { width: 595.3, height: 841.9 },
    Letter: { width: 612, height: 792 },
    margin: 72,
    edge: 36,
  },
} as const
