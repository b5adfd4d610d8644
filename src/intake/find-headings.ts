import { headingTopic, isPlainLabel, labelTopic } from './heading-form.ts'
import type { Line } from './lines.ts'
import type { Span } from './plan.ts'
import type { HeadingTopic } from './topic.ts'

/** A place where a part begins: `start` to `end` are the heading's words, `from` is where its line begins. */
export type Heading = Span & HeadingTopic & { readonly from: number }

/** The words before a colon, a dash, a question mark or a tab. */
const firstWords = /^[^:\n.!?]{3,90}?(?:[:：]|\t|\s[–—-]\s|\?\s)/
/** A sentence or a label inside a line: after a stop, after dashes, or after a gap. */
const laterWords =
  /(?:[.!?;]["”’)]*\s*|--+\s*|\s{3,})(?:\(?\d{1,2}[.)]\s*)?(\p{L}[^.:?!;\n]{3,100}[:?.])(?=\s|[\p{Lu}\d(]|$)/gu

/** The headings of a text, in order. `text` is what the lines were read from. */
export const findHeadings = (text: string, lines: readonly Line[]): Heading[] =>
  lines.flatMap((line, index) => {
    const topic = headingTopic(text, line, lines[index - 1], lines[index + 1])
    if (topic) return [{ ...topic, from: line.from, start: line.start, end: line.end }]
    return [...firstLabel(text, line), ...laterLabels(text, line)]
  })

/** "Root cause: we skipped the check", "1) Prevention – each label is scanned". */
function firstLabel(text: string, line: Line): Heading[] {
  const said = firstWords.exec(text.slice(line.start, Math.min(line.end, line.start + 100)))?.[0].trim() ?? ''
  const topic = labelTopic(said, isPlainLabel(said) ? 3 : 4)
  return topic ? [{ ...topic, from: line.from, start: line.start, end: line.start + said.length }] : []
}

/** A heading that lost its line: "…of high quality. --The root cause(s) of the issue. By now, we know". */
function laterLabels(text: string, line: Line): Heading[] {
  return Array.from(text.slice(line.start, line.end).matchAll(laterWords)).flatMap(
    ({ 0: all, 1: said = '', index }) => {
      if (said.endsWith('.') && !all.startsWith('--')) return []
      if (/^\p{Ll}/u.test(said) && said.split(/\s+/).length > 5) return []
      const topic = labelTopic(said, 5)
      const start = line.start + index + all.indexOf(said)
      return topic ? [{ ...topic, from: start, start, end: start + said.length }] : []
    },
  )
}
