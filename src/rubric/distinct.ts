type Said = { readonly id: string; readonly text: string }

const alike = 0.8
const fewest = 4
const small = new Set(
  'a an the and or of to in on for with by at from as is are was were be been we our us i my it its this that these those which who will have has had not no so all any each every'.split(
    ' ',
  ),
)

const known = new WeakMap<readonly Said[], readonly Said[]>()
const openings = new WeakMap<Said, ReadonlySet<string>>()

/**
 * The items that say something, of several alike only the one with the lowest id: the same deed written down twice earns
 * once. Items are compared by how they open, so that words added behind make no copy into a second deed.
 */
export function distinct<Item extends Said>(items: readonly Item[]): readonly Item[] {
  const earning = (known.get(items) as readonly Item[] | undefined) ?? withoutCopies(items)
  known.set(items, earning)
  return earning
}

function withoutCopies<Item extends Said>(items: readonly Item[]): Item[] {
  const kept: { readonly item: Item; readonly words: ReadonlySet<string> }[] = []
  for (const item of items.filter(({ text }) => text.trim()).toSorted(byId)) {
    const words = openings.get(item) ?? opening(item.text)
    openings.set(item, words)
    if (!kept.some((other) => areAlike(words, other.words))) kept.push({ item, words })
  }
  const earning = new Set(kept.map(({ item }) => item))
  return items.filter((item) => earning.has(item))
}

/** The content words of the first sentence that has enough of them; of the whole text where none has. */
function opening(text: string): ReadonlySet<string> {
  const sentences = text.split(/[.!?]+["”’)]*\s+|\n+/).map(contentWords)
  return sentences.find(({ size }) => size >= fewest) ?? contentWords(text)
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word)))

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= alike * Math.max(a.size, b.size)
}

const byId = (a: Said, b: Said): number => a.id.localeCompare(b.id, 'en', { numeric: true })
