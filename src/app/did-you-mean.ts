const most = 3

/** A sentence that leads from a mistyped word to the ones that it may have meant, or to all that there are. */
export function didYouMean(word: string, known: readonly string[]): string {
  const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`).join(', ')
  const likely = nearest(word, known)
  return likely.length ? `Did you mean ${quoted(likely)}?` : `Choose one of ${quoted(known)}.`
}

function nearest(word: string, list: readonly string[]): string[] {
  const typed = word.toLowerCase()
  return list
    .map((one) => ({ one, far: one.includes(typed) || typed.includes(one) ? 1 : distance(typed, one) }))
    .filter(({ one, far }) => far <= Math.max(2, one.length / 2))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ one }) => one)
}

/** How many letters must be put in, taken out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...from].slice(0, 60).entries()) {
    const next = [line + 1]
    for (let at = 1; at <= to.length; at++) {
      const same = to[at - 1] === letter ? 0 : 1
      next.push(Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (row[at - 1] ?? 0) + same))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
