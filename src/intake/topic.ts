import { type Found, weigh } from './cue.ts'
import { sectionCues, type Topic } from './section-cues.ts'

/** What a heading is about, and how much says so. Two topics = "Corrective and preventive actions". */
export type HeadingTopic = { readonly topics: readonly Topic[]; readonly score: number }

const joins = /\b(?:and|as\s+well\s+as)\b|[&/+]/i
/** From here on a topic stands by itself in "Root cause and corrective actions". */
const strong = 5

/** Every topic that the words touch, strongest first, then by place. */
export const topicsOf = (words: string): Found<Topic>[] =>
  [...weigh(words, sectionCues).values()].sort((a, b) => b.score - a.score || a.at - b.at)

/** What a heading announces, or undefined where it announces nothing that we know. */
export function topicOf(words: string): HeadingTopic | undefined {
  const [first, second] = topicsOf(words)
  if (!first) return undefined
  const between = second && words.slice(Math.min(first.at, second.at), Math.max(first.at, second.at))
  if (second && between && second.score >= strong && first.score >= strong && joins.test(between))
    return { topics: [first.topic, second.topic], score: first.score }
  return { topics: [first.topic], score: first.score }
}
