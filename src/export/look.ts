/** How a printed plan looks: sizes in points, one place for every writer and for the preview. */
export const look = {
  font: 'Times New Roman',
  body: { size: 10.5, line: 1.1, after: 7, closeAfter: 2 },
  title: { size: 19, before: 2, after: 8 },
  /** By heading level. */
  headings: {
    2: { size: 13, before: 13, after: 5 },
    3: { size: 11, before: 9, after: 4 },
  },
  list: { indent: 18, hanging: 14, after: 1.5, lastAfter: 7 },
  table: { size: 9, padding: 4, after: 10, rule: 'A6A6A6', headFill: 'EDEDED' },
  /** What stands outside the text: reference line, page number. */
  quiet: { size: 9, colour: '595959' },
  signature: { before: 18 },
  page: {
    A4: { width: 595.3, height: 841.9 },
    Letter: { width: 612, height: 792 },
    margin: 66,
    edge: 36,
  },
} as const
