import type { Line } from './lines.ts'

const topics =
  /\b(?:root causes?|causes?|corrective|preventi(?:ve|on)|actions?|steps?|measures?|plan|introduction|background|summary|overview|conclusion|evidence|attachments?|documents?|exhibits?|timeline|issues?|problems?|violation|appendix|annex|information)\b/i

/** What Amazon's form asks for; sellers paste it between their answers, often with a full stop. */
const asked =
  /^\W{0,3}(?:the |greater detail (?:on|about|regarding) (?:the )?)?(?:root cause(?:s|\(s\))? (?:of|that|for|behind)|(?:corrective |preventive )?(?:actions?|steps?) (?:that |which )?(?:you|have been taken|taken))/i
const says = /\b(?:we|i|was|were|is|are|will|did|has)\b/i
const startsSentence = /^(?:we|i|it|they|dear|hello|hi|to whom)\b/i
const ownPhrase = /^(?:our|my)\b/i
const longWord = /^[\p{L}'’-]{4,}$/u
const capital = /^\p{Lu}/u

/** A short line that names what follows: "Root Cause", "What went wrong?", "STEPS TAKEN:", "# Plan". */
export function isHeading(source: string, line: Line): boolean {
  if (line.form === 'heading') return true
  if (line.end - line.start > 130) return false
  const text = source.slice(line.start, line.end).replace(/^\*\*(.+)\*\*$/, '$1')
  const words = text.split(/\s+/)
  const last = text.at(-1) ?? ''
  if (startsSentence.test(text) || words.length > 18) return false
  if (asked.test(text) && !says.test(text)) return true
  if ('.;,!…'.includes(last) || words.length > 14) return false
  if (last === ':' || last === '：') return !(ownPhrase.test(text) && says.test(text))
  if (last === '?') return true
  if (line.form === 'bullet' && words.length < 2) return false
  if (words.length > 1 && words.length <= 10 && isTitle(words)) return true
  return words.length <= 8 && line.form === 'sentence' && topics.test(text) && !/\d/.test(text) && !says.test(text)
}

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => longWord.test(word))
  return long.length > 0 && long.every((word) => capital.test(word)) && !words.some((word) => /\d/.test(word))
}
