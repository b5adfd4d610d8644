import { kind } from './kinds.ts'
import { numberWords } from './number-words.ts'
import { is, type Token } from './tokens.ts'
import { singular } from './units.ts'

/** A number with its sign: where it ends, what it is worth, and the unit that is written on to it ("15kg"). */
export type Quantity = {
  readonly start: number
  readonly end: number
  /** Index of its last token. */
  readonly last: number
  readonly value: number
  readonly percent: boolean
  readonly money: boolean
  readonly glued: string
}

const scale = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
  ['million', 1_000_000],
])
const currencies = new Set('$ £ € ¥ ₹ usd eur gbp cad aud inr'.split(' '))
const percents = new Set(['%', 'percent', 'per-cent', 'percentage'])
const clockWords = new Set("am pm a.m p.m o'clock o’clock hrs".split(' '))
const digits = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,6}(?:[.,]\d{1,4})?|\d+\.\d{1,4})$/
const mixed = /^(\d{1,6}(?:\.\d+)?)(k|kg|kgs|g|lb|lbs|oz|cm|mm|km|ml|h|hr|hrs|hours?|min|mins|days?|pcs|units?|x)$/
const clock = /^\d{1,2}(?::\d\d|[ap]m$)/

/** The quantity that starts at the index, unless it is a clock time or the mark of a list item. */
export function quantityAt(tokens: readonly Token[], index: number): Quantity | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const read = readValue(token.word)
  const before = tokens[index - 1]
  const signed = before !== undefined && currencies.has(before.word)
  if (!read || (!signed && isNoQuantity(tokens, index))) return undefined
  let { value } = read
  let last = index
  for (let next = tokens[last + 1]; next && scale.has(next.word); next = tokens[++last + 1])
    value *= scale.get(next.word) ?? 1
  const after = tokens[last + 1]?.word ?? ''
  const percent = percents.has(after) || (after === 'per' && tokens[last + 2]?.word === 'cent')
  const money = signed || currencies.has(after)
  if (percent) last += after === 'per' ? 2 : 1
  else if (!signed && money) last++
  const start = signed ? before.start : token.start
  return { start, end: tokens[last]?.end ?? token.end, last, value, percent, money, glued: read.glued }
}

function readValue(word: string): { value: number; glued: string } | undefined {
  const spelt = numberWords.get(word)
  if (spelt !== undefined) return { value: spelt, glued: '' }
  if (digits.test(word)) return { value: digitValue(word), glued: '' }
  const [, count, unit = ''] = mixed.exec(word) ?? []
  if (count)
    return { value: Number(count) * (unit === 'k' ? 1000 : 1), glued: /^[kx]$/.test(unit) ? '' : singular(unit) }
  const [tens, ones] = word.split('-').map((part) => numberWords.get(part))
  return tens !== undefined && ones !== undefined ? { value: tens + ones, glued: '' } : undefined
}

const digitValue = (word: string) =>
  /^\d{1,3}(?:,\d{3})+/.test(word) ? Number(word.replaceAll(',', '')) : Number(word.replace(',', '.'))

/** Clock times, list marks ("1)", "& 3)", "2,"), fractions and parts of long codes. */
function isNoQuantity(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (!token || clock.test(token.word) || clockWords.has(next?.word ?? '')) return true
  if (before?.word === '/' || next?.word === '/') return true
  if (isGlued(before, token) && isGlued(token, next) && before?.word === '-' && next?.word === '-') return true
  if (next?.word === ')' && !tokens.slice(Math.max(0, index - 6), index - 1).some(({ word }) => word === '('))
    return true
  const opens = index === 0 || is(before, kind.mark)
  return opens && index < tokens.length - 2 && (next?.word === '.' || (index === 0 && next?.word === ','))
}

const isGlued = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.end === b.start
