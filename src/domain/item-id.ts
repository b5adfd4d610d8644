/** The next free id of a list: `c1`, `c2` … It never reuses the number of an item that is still there. */
export function nextId(letter: string, items: readonly { readonly id: string }[]): string {
  const taken = items.map(({ id }) => Number(/^[a-z]+(\d+)$/.exec(id)?.[1] ?? 0))
  return `${letter}${Math.max(0, ...taken) + 1}`
}

/** What an item is called on screen: its kind's letter and its place, C1, A2, P3. */
export const itemTag = (letter: 'C' | 'A' | 'P', index: number): string => `${letter}${index + 1}`

/** A short name for an item: its title, or the first words of its text. */
export function itemName({ title, text }: { readonly title: string; readonly text: string }, most = 9): string {
  if (title.trim()) return title.trim()
  const words = text.trim().split(/\s+/).filter(Boolean)
  return words.length > most ? `${words.slice(0, most).join(' ')}…` : words.join(' ')
}
