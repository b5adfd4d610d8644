import type { Line } from './lines.ts'
import type { Span } from './plan.ts'
import { type HeadingTopic, topicOf } from './topic.ts'

/** A place where a part begins: `start` to `end` are the heading's words, `from` is where its line begins. */
export type Heading = Span & HeadingTopic & { readonly from: number }

/** A sentence or a label inside a line: after a stop, after dashes, or after a gap. */
const label =
  /(?:[.!?;]["”’)]*\s*|--+\s*|\s{3,})(?:\(?\d{1,2}[.)]\s*)?(\p{L}[^.:?!;\n]{3,100}[:?.])(?=\s|[\p{Lu}\d(]|$)/gu

const headNoun =
  /\b(?:causes?|reasons?|actions?|steps?|measures?|what|how|why|plan|issues?|problems?|prevent(?:ion|ive|ing)|corrections?|corrective|solutions?|resolution|attachments?|attached|evidence|documents?|enclosures?|exhibits?|appendix|conclusion|root|containment|remediation|countermeasures?|safeguards?|analysis|mistakes?|failures?|findings)\b/i
/** Words that begin a sentence, not a heading. */
const beginsSentence =
  /^(?:we|i|it|they|he|she|you|this|these|those|there|if|when|because|due|as|for|after|in|on|at|with|by|please|dear|thank|so|but|and|also)\b/i
const asks = /^(?:what|how|why|where)\b/i
/** Where a noun's own clause begins: what stands behind it says nothing about the sentence. */
const clause = /\b(?:that|which|who|whom|what|why|how|where|when|you|we|i)\b/i
const verb = /\b(?:is|are|was|were|am|has|have|had|came|comes|lies|lay|caused|led|happened|will|should)\b/i
const weSay =
  /(?<!\b(?:what|that|which|how|why|where|all|steps?|actions?|measures?|changes?)\s)\b(?:we|i)\s+(?!wrong)\p{L}+/iu

/** The headings of a text, in order. `text` is what the lines were read from. */
export function findHeadings(text: string, lines: readonly Line[]): Heading[] {
  return lines.flatMap((line, index) => {
    const whole = wholeLine(text, line, lines[index - 1], lines[index + 1])
    if (whole) return [whole]
    const first = firstWords(text, line)
    return [...(first ? [first] : []), ...insideLine(text, line)]
  })
}

const countWords = (text: string) => text.split(/\s+/).length

/** "The actions we have taken" names something; "The actions were taken" says something. */
const saysSomething = (said: string) => verb.test(said.split(clause)[0] ?? '')

function wholeLine(text: string, line: Line, before: Line | undefined, after: Line | undefined): Heading | undefined {
  if (line.end - line.start > 220) return undefined
  const said = text.slice(line.start, line.end)
  const topic = topicOf(said)
  if (!topic || !isHeading(said, topic.score, line, before, after, text)) return undefined
  return { ...topic, from: line.from, start: line.start, end: line.end }
}

function isHeading(
  said: string,
  score: number,
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  text: string,
): boolean {
  const length = countWords(said)
  if (line.mark === 'title') return score >= 3 && length <= 25
  if (/[?？]$/.test(said)) return score >= 3 && length <= 30
  if (beginsSentence.test(said) || weSay.test(said)) return false
  if (/[:：]$/.test(said)) return score >= 2 && length <= 16 && (score >= 4 || headNoun.test(said))
  const least = line.mark === 'letter' || asks.test(said) || (length <= 2 && line.blankBefore) ? 3 : 4
  if (/[;,!…]$/.test(said) || length > 22 || score < least) return false
  if (isWrapped(text, line, after) || (!after && !line.mark)) return false
  const inList = line.mark === 'bullet' || line.mark === 'number'
  if (inList && (areSiblings(before, line) || areSiblings(line, after))) return false
  return (length <= 6 || headNoun.test(said.split(/\s+/).slice(0, 6).join(' '))) && !saysSomething(said)
}

/** A shorter line was ended on purpose. */
const narrowest = 45

/** A line in the middle of a sentence: it begins small, or it is full and the next one does. */
const isWrapped = (text: string, line: Line, after: Line | undefined) =>
  /\p{Ll}/u.test(text.charAt(line.start)) ||
  (after !== undefined &&
    line.end - line.start >= narrowest &&
    after.mark === '' &&
    /[\p{Ll},;)]/u.test(text.charAt(after.start)) &&
    !/[.]$/.test(text.slice(line.start, line.end)))

const areSiblings = (one: Line | undefined, next: Line | undefined) =>
  one !== undefined &&
  next !== undefined &&
  one.mark === next.mark &&
  one.level === next.level &&
  one.indent === next.indent &&
  !next.blankBefore

/** "Root cause: we skipped the check", "1) Prevention – each label is scanned". */
function firstWords(text: string, line: Line): Heading | undefined {
  const head = /^[^:\n.!?]{3,90}?(?:[:：]|\t|\s[–—-]\s|\?\s)/.exec(
    text.slice(line.start, Math.min(line.end, line.start + 100)),
  )
  if (!head) return undefined
  const said = head[0].trim()
  const topic = labelTopic(said, countWords(said) <= 2 || asks.test(said) ? 3 : 4)
  return topic && { ...topic, from: line.from, start: line.start, end: line.start + said.length }
}

/** A heading that lost its line: "…of high quality. --The root cause(s) of the issue. By now, we know". */
function insideLine(text: string, line: Line): Heading[] {
  return Array.from(text.slice(line.start, line.end).matchAll(label)).flatMap(({ 0: all, 1: said = '', index }) => {
    if (said.endsWith('.') && !all.startsWith('--')) return []
    if (/^\p{Ll}/u.test(said) && countWords(said) > 5) return []
    const topic = labelTopic(said, 5)
    const start = line.start + index + all.indexOf(said)
    return topic ? [{ ...topic, from: start, start, end: start + said.length }] : []
  })
}

function labelTopic(said: string, least: number): HeadingTopic | undefined {
  if (countWords(said) > 12 || beginsSentence.test(said) || weSay.test(said) || saysSomething(said)) return undefined
  const topic = headNoun.test(said) ? topicOf(said) : undefined
  return topic && topic.score >= least ? topic : undefined
}
