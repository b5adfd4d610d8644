import { marks } from './as-markdown.ts'

const anyMark = /<<(?:turn|item|block)>/g
const oneLine = /^\s*(?:\||#)/
const listMark = /^\s*(?:(?:[-*]|\d+\.)\s+)?/

/**
 * Gives the line ends inside sellers' words their final form: in a table row or a heading a space, elsewhere a new line
 * that stays inside the paragraph or the list item where the words stand.
 */
export const setLines = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => (line.includes('<<') ? setLine(line) : line))
    .join('\n')
    .replace(/(\S) {2,}/g, '$1 ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

function setLine(line: string): string {
  if (oneLine.test(line)) return line.replace(anyMark, ' ')
  const indent = ' '.repeat(listMark.exec(line)?.[0].length ?? 0)
  return line
    .replace(/ ?<<block>(?: (?=\S))?/g, `\n\n${indent}`)
    .replaceAll(marks.item, `\n${indent}`)
    .replaceAll(marks.turn, `\\\n${indent}`)
}
