import { neededWords } from './needed-words.ts'

const longest = 6
const keptTexts = 1_000
const keptWords = 20_000
/** Two numbers of 32 bits for each list of phrases. In a longer list two phrases share a bit. */
const size = 2

/** Where in the bits of a text a phrase has its own. */
type Place = { readonly at: number; readonly bit: number }

const waiting: (readonly string[])[] = []
const always: Place[] = []
const byBeginning = new Map<string, Place[]>()
const byWord = new Map<string, readonly Place[]>()
const byText = new Map<string, Int32Array>()
const none: readonly number[] = []
let lists = 0

/**
 * Tells which phrases may stand in a text, by the words that each of them needs. All lists share one reading of a text, so
 * that most of many slow patterns never run on it.
 */
export function phraseIndex(phrases: readonly string[]): (text: string) => readonly number[] {
  const first = (waiting.push(phrases) - 1) * size
  byText.clear()
  return (text) => {
    const bits = bitsOf(text)
    const [low = 0, high = 0] = [bits[first], bits[first + 1]]
    if (!low && !high) return none
    const open: number[] = []
    for (let at = 0; at < phrases.length; at++) if ((at & 32 ? high : low) & (1 << at)) open.push(at)
    return open
  }
}

function bitsOf(text: string): Int32Array {
  const known = byText.get(text)
  if (known) return known
  while (lists < waiting.length) enter(waiting[lists] ?? [], lists++)
  const bits = new Int32Array(lists * size)
  for (const { at, bit } of always) bits[at] = (bits[at] ?? 0) | bit
  for (const word of text.match(/\w+/g) ?? []) {
    for (const { at, bit } of placesOf(word)) bits[at] = (bits[at] ?? 0) | bit
  }
  if (byText.size >= keptTexts) byText.clear()
  byText.set(text, bits)
  return bits
}

function enter(phrases: readonly string[], list: number): void {
  byWord.clear()
  for (const [phrase, words] of phrases.map(neededWords).entries()) {
    const place = { at: list * size + ((phrase >> 5) & 1), bit: 1 << phrase }
    if (!words) always.push(place)
    for (const key of new Set(words?.map((word) => word.slice(0, longest)))) {
      const places = byBeginning.get(key)
      if (places) places.push(place)
      else byBeginning.set(key, [place])
    }
  }
}

function placesOf(word: string): readonly Place[] {
  const known = byWord.get(word)
  if (known) return known
  const key = `${word.toLowerCase()} `.slice(0, longest)
  const places: Place[] = []
  for (let length = 1; length <= key.length; length++) places.push(...(byBeginning.get(key.slice(0, length)) ?? []))
  if (byWord.size >= keptWords) byWord.clear()
  byWord.set(word, places)
  return places
}
