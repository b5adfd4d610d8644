import type { Span } from '#prose/prose.ts'

/** A stretch of a block: a bullet if it has a mark. */
export type Piece = Span & { readonly mark: string }

const numbers = /(?<=^|[\s.:;,])\(?(\d{1,2})[.)]\s+(?=["'“]?\p{L})/gu
const dashes = /(?<=[\s.:;?])(?:--|[•●▪·]|[-–—](?=\s))\s*(?=["'“]?\p{Lu})/gu

/** Cuts where bullets run on inside one line: "… as follows: 1. Why … 2. What …", "… send us: -- Why … -- What …". */
export function runOnBullets(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.start, piece.end)
  const marks = inOrder(Array.from(words.matchAll(numbers)))
  const found = marks.length >= 2 ? marks : Array.from(words.matchAll(dashes))
  if (found.length < 2) return [piece]
  const starts = found.map(({ 0: mark, index }) => ({ at: piece.start + index, mark }))
  const first = starts[0]?.at ?? piece.end
  const cut: Piece[] = first > piece.start ? [{ start: piece.start, end: first, mark: piece.mark }] : []
  starts.forEach(({ at, mark }, place) => {
    cut.push({ start: at + mark.length, end: starts[place + 1]?.at ?? piece.end, mark: mark.trim() })
  })
  return cut.filter(({ start, end }) => text.slice(start, end).trim())
}

/** Only numbers that count up from 1: a lone "2." is the end of a sentence. */
function inOrder(found: RegExpExecArray[]): RegExpExecArray[] {
  const kept: RegExpExecArray[] = []
  let next = 1
  for (const match of found) {
    const number = Number(match[1])
    if (number === next || number === 1) {
      kept.push(match)
      next = number + 1
    }
  }
  return kept
}
