import { beforeNumber, firstWords, mayBeLast, nameEnds, neverLast } from './abbreviations.ts'
import { matchAt } from './match-at.ts'
import type { Span } from './prose.ts'

/** A run of marks that may end a sentence, and what stands around it. */
type Stop = {
  readonly source: string
  /** Where the sentence begins, the marks begin and end, and the next visible character stands. */
  readonly from: number
  readonly at: number
  readonly after: number
  readonly next: number
  /** The word before and the word after, as far as they are letters. */
  readonly last: string
  readonly following: string
}

const stops = /[.!?…。！？]+[)\]"'”’»*]*/g
const wordBefore = /[\p{L}\p{N}][\p{L}\p{N}.'’]{0,20}$/u
const wordAfter = /\p{L}{1,20}/uy
const address = /[/@]\S*$|\bwww$/i
const listMark = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i
const initials = /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u
const letterOrDigit = /[\p{L}\p{N}]/u
const startsUpper = /^\p{Lu}/u

/** The sentences inside a span of the source: trimmed, in order, none without a letter or a digit. */
export function splitSentences(source: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  const cut = (to: number) => {
    const text = source.slice(from, to).trimStart()
    const first = to - text.length
    if (letterOrDigit.test(text)) spans.push({ start: first, end: first + text.trimEnd().length })
    from = to
  }
  for (const { 0: marks, index } of source.slice(start, end).matchAll(stops)) {
    const at = start + index
    const after = at + marks.length
    const next = nextVisible(source, after, end)
    if (next === end) break
    const last = wordBefore.exec(source.slice(Math.max(from, at - 24), at))?.[0] ?? ''
    const following = matchAt(wordAfter, source, next)?.[0] ?? ''
    if (endsSentence({ source, from, at, after, next, last, following })) cut(after)
  }
  cut(end)
  return spans
}

function endsSentence(stop: Stop): boolean {
  const { source, at, after, next, following } = stop
  const mark = source[at]
  const inAddress = address.test(source.slice(Math.max(0, at - 40), at))
  if (mark !== '.' && mark !== '…') return next > after || (startsUpper.test(following) && !inAddress)
  if (next === after) return !inAddress && endsWithoutSpace(stop)
  if (source[at + 1] === '.' || mark === '…') return startsUpper.test(following)
  return endsBeforeSpace(stop)
}

/** "late.We shipped" ends; "Stamps.com", "invoice.PDF" and "97.5" do not. */
function endsWithoutSpace({ last, following }: Stop): boolean {
  if (last.length < 2 || last.includes('.')) return false
  const word = following.toLowerCase()
  if (!startsUpper.test(following))
    return firstWords.has(word) && !nameEnds.has(word) && word !== 'a' && /\p{Ll}$/u.test(last)
  return firstWords.has(word) || (!nameEnds.has(word) && /[\p{Ll}\p{N}]$/u.test(last))
}

function endsBeforeSpace({ source, from, at, next, last, following }: Stop): boolean {
  const word = last.toLowerCase()
  if (neverLast.has(word)) return false
  if (beforeNumber.has(word) && /\d|#/.test(source.charAt(next))) return false
  if (at - from < 5 && listMark.test(source.slice(from, at).trim())) return false
  if (/^\d{1,2}$/.test(word) && /[:;,]\s*\(?$/.test(source.slice(Math.max(from, at - 6), at - word.length)))
    return false
  if (!initials.test(last) && !mayBeLast.has(word)) return true
  return startsUpper.test(following) && firstWords.has(following.toLowerCase())
}

function nextVisible(source: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(source.charAt(at))) at++
  return at
}
