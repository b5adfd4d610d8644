import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import type { Letter } from './letter.ts'
import { look } from './look.ts'

/** Word counts lengths in twentieths of a point and sizes of type in half points. */
export const twips = (points: number): number => Math.round(points * 20)
export const halfPoints = (points: number): number => Math.round(points * 2)

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
export const deepest = depths.length - 1
const line = { line: Math.round(look.body.line * 240), lineRule: LineRuleType.AUTO }

export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: look.font, size: halfPoints(look.body.size), language: { value: language } },
      paragraph: { spacing: { after: twips(look.body.after), ...line } },
    },
    title: {
      run: { font: look.font, size: halfPoints(look.title.size), bold: true, color: '000000' },
      paragraph: {
        outlineLevel: 0,
        keepNext: true,
        spacing: { before: twips(look.title.before), after: twips(look.title.after) },
      },
    },
    heading2: headingStyle(2),
    heading3: headingStyle(3),
    listParagraph: { paragraph: { contextualSpacing: false } },
  },
})

function headingStyle(level: keyof typeof look.headings) {
  const { size, before, after } = look.headings[level]
  return {
    run: { font: look.font, size: halfPoints(size), bold: true, italics: false, color: '000000' },
    paragraph: {
      outlineLevel: level - 1,
      keepNext: true,
      keepLines: true,
      spacing: { before: twips(before), after: twips(after) },
    },
  }
}

export const bullets = 'bullets'
/** Lists that begin with the same number share a definition; each is an instance of its own. */
export const numbersFrom = (start: number): string => `numbers-from-${start}`

export function numbering({ parts }: Letter): INumberingOptions {
  const items = parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'item')
  const starts = new Set(items.filter(({ ordered }) => ordered).map(({ start }) => start))
  return {
    config: [
      {
        reference: bullets,
        levels: depths.map((level) => levelOf(level, LevelFormat.BULLET, level % 2 ? '–' : '•', 1)),
      },
      ...[...starts]
        .sort((a, b) => a - b)
        .map((start) => ({
          reference: numbersFrom(start),
          levels: depths.map((level) => levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`, start)),
        })),
    ],
  }
}

const levelOf = (
  level: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  start: number,
) => ({
  level,
  format,
  text,
  start,
  alignment: AlignmentType.START,
  style: {
    run: { bold: false, italics: false },
    paragraph: { indent: { left: itemIndent(level), hanging: twips(look.list.hanging) } },
  },
})

/** Where the words of a list item begin. */
export const itemIndent = (depth: number): number => twips(look.list.indent * (depth + 1))
