import type { Line } from './lines.ts'
import { type HeadingTopic, topicOf } from './topic.ts'

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

/** A shorter line was ended on purpose. */
const narrowest = 45
const longest = 220

const countWords = (text: string) => text.split(/\s+/).length

/** "The actions we have taken" names something; "The actions were taken" says something. */
const saysSomething = (said: string) => verb.test(said.split(clause)[0] ?? '')

/** What a line announces that reads as a heading, given the lines around it; undefined for every other line. */
export function headingTopic(text: string, line: Line, before?: Line, after?: Line): HeadingTopic | undefined {
  if (line.end - line.start > longest) return undefined
  const said = text.slice(line.start, line.end)
  const topic = topicOf(said)
  if (!topic) return undefined
  const { score } = topic
  const length = countWords(said)
  if (line.mark === 'title') return score >= 3 && length <= 25 ? topic : undefined
  if (/[?？]$/.test(said)) return score >= 3 && length <= 30 ? topic : undefined
  if (beginsSentence.test(said) || weSay.test(said)) return undefined
  if (/[:：]$/.test(said))
    return length <= 16 && (score >= 4 || (score >= 2 && headNoun.test(said))) ? topic : undefined
  const least = line.mark === 'letter' || asks.test(said) || (length <= 2 && line.blankBefore) ? 3 : 4
  if (/[;,!…]$/.test(said) || length > 22 || score < least || saysSomething(said)) return undefined
  if (isWrapped(text, line, after) || isListed(line, before, after) || (!after && !line.mark)) return undefined
  return length <= 6 || headNoun.test(said.split(/\s+/).slice(0, 6).join(' ')) ? topic : undefined
}

/** A line in the middle of a sentence: it begins small, or it is full and the next one does. */
const isWrapped = (text: string, line: Line, after: Line | undefined) =>
  /\p{Ll}/u.test(text.charAt(line.start)) ||
  (after !== undefined &&
    line.end - line.start >= narrowest &&
    after.mark === '' &&
    /[\p{Ll},;)]/u.test(text.charAt(after.start)) &&
    text.charAt(line.end - 1) !== '.')

/** An item among others of its list is no heading. */
const isListed = (line: Line, before: Line | undefined, after: Line | undefined) =>
  (line.mark === 'bullet' || line.mark === 'number') && (areSiblings(before, line) || areSiblings(line, after))

const areSiblings = (one: Line | undefined, next: Line | undefined) =>
  one !== undefined &&
  next !== undefined &&
  one.mark === next.mark &&
  one.level === next.level &&
  one.indent === next.indent &&
  !next.blankBefore

/** What a label announces that stands before its answer, if its words say at least so much. */
export function labelTopic(said: string, least: number): HeadingTopic | undefined {
  if (countWords(said) > 12 || beginsSentence.test(said) || weSay.test(said) || saysSomething(said)) return undefined
  const topic = headNoun.test(said) ? topicOf(said) : undefined
  return topic && topic.score >= least ? topic : undefined
}

/** A word or two, or a question, stands for itself. */
export const isPlainLabel = (said: string): boolean => countWords(said) <= 2 || asks.test(said)
