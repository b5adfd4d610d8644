import { functionWords } from '#prose/function-words.ts'

/** Fewer words than this are a name or a label: nothing to say about their grammar. */
const fewestWords = 4
/** English holds itself together with small words; a text with fewer of them is in another language, or a list. */
const leastShare = 0.15

const small = new Set(Object.values(functionWords).flatMap((words) => words.split(' ')))

/** Whether a text is long enough to be read, and English. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return false
  const hits = words.filter((word) => small.has(word)).length
  const foreign = words.filter((word) => /[^a-z]/.test(word)).length
  return hits - foreign >= words.length * leastShare
}
