import type { Span } from '#prose/prose.ts'

/** A stretch of a block: a bullet if it has a mark. */
export type Piece = Span & { readonly mark: string }

type Cut = { readonly at: number; readonly mark: string }

const numbers = /(?<=^|[\s.:;,])\(?(\d{1,2})[.)]\s+(?=["'“]?\p{L})/gu
const letters = /(?<=^|[\s.:;,])\(?([a-h])\)\s+(?=["'“]?\p{L})/gu
const dashes = /(?<=[\s.:;?])(?:--|[•●▪·]|[-–—](?=\s))\s*(?=["'“]?\p{Lu})/gu
const semicolons = /;\s+(?=\p{L})/gu

/** Cuts where bullets run on inside one line: "… as follows: 1. Why … 2. What …", "… send us: -- Why … -- What …". */
export function runOnBullets(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.start, piece.end)
  const cuts = [countedUp, lettered, dashed, separated]
    .map((find) => find(words))
    .find(
      (found) =>
        found.length >= 2 ||
        (found.length === 1 && /:\s*$/.test(words.slice(0, found[0]?.at)) && found[0]?.mark.startsWith('--')),
    )
  const first = cuts?.[0]
  if (!cuts || !first) return [piece]
  const before: Piece[] = first.at > 0 ? [{ start: piece.start, end: piece.start + first.at, mark: piece.mark }] : []
  const bullets = cuts.map(({ at, mark }, place) => ({
    start: piece.start + at + mark.length,
    end: piece.start + (cuts[place + 1]?.at ?? words.length),
    mark: mark.trim() || ';',
  }))
  return [...before, ...bullets].filter(({ start, end }) => text.slice(start, end).trim())
}

/** Only numbers that count up from 1: a lone "2." is the end of a sentence. */
function countedUp(words: string): Cut[] {
  const kept: Cut[] = []
  let next = 1
  for (const match of words.matchAll(numbers)) {
    const number = Number(match[1])
    if (number !== next && number !== 1) continue
    kept.push({ at: match.index, mark: match[0] })
    next = number + 1
  }
  return kept
}

function lettered(words: string): Cut[] {
  const kept: Cut[] = []
  for (const match of words.matchAll(letters)) {
    if (match[1]?.charCodeAt(0) === 97 + kept.length) kept.push({ at: match.index, mark: match[0] })
  }
  return kept
}

const dashed = (words: string): Cut[] =>
  Array.from(words.matchAll(dashes), (match) => ({ at: match.index, mark: match[0] }))

/** "You will be asked: which part …; what you …; how you …": what a colon opens and semicolons part. */
function separated(words: string): Cut[] {
  const colon = /:\s+(?=\p{L})/u.exec(words)
  if (!colon) return []
  const from = colon.index + 1
  const parts = Array.from(words.matchAll(semicolons)).filter(({ index }) => index > from)
  if (parts.length < 2) return []
  return [{ at: from, mark: ' ' }, ...parts.map(({ 0: mark, index }) => ({ at: index + 1, mark: mark.slice(1) }))]
}
