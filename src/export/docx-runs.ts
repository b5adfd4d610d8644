import { type IRunOptions, TextRun } from 'docx'
import type { Run, Runs } from './blocks.ts'

const rightToLeft = /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\d]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)/

/** Runs of text as Word's runs; `over` lays a style over all of them. */
export const textRuns = (runs: Runs, over: IRunOptions = {}): TextRun[] => runs.flatMap((run) => runOf(run, over))

/**
 * The words always go in as `text`: among `children` some words, such as CURRENT, would become fields. Words in a
 * right-to-left script are marked as such.
 */
function runOf({ text, strong, emphasis }: Run, over: IRunOptions): TextRun[] {
  const style = { ...(strong ? { bold: true } : {}), ...(emphasis ? { italics: true } : {}), ...over }
  if (text === '\n') return [new TextRun({ break: 1, ...style })]
  return text
    .replace(/[\t\v\f\u0085]/g, ' ')
    .split(rightToLeft)
    .map((words, index) => ({ text: words, isRightToLeft: index % 2 === 1 }))
    .filter((piece) => piece.text)
    .map((piece) => new TextRun({ text: piece.text, ...style, ...(piece.isRightToLeft ? { rightToLeft: true } : {}) }))
}
