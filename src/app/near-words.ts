/** The words of a list that a mistyped word may have meant, nearest first. */
export function nearWords(word: string, list: readonly string[], most = 3): string[] {
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
