const marks = /[\u202a-\u202e\u2066-\u2069]/g
const closers = '\u202c\u2069'

/** The words with every change of writing direction closed again, so that none reaches into the words after them. */
export function closeDirection(words: string): string {
  const open: string[] = []
  for (const [mark] of words.matchAll(marks)) {
    if (closers.includes(mark)) open.pop()
    else open.push(mark >= '\u2066' ? '\u2069' : '\u202c')
  }
  return words + open.reverse().join('')
}
