import type { Span } from './prose.ts'

/** After these a full stop ends nothing, whatever follows. */
const neverLast = new Set(
  'e.g i.e eg ie vs cf approx mr mrs ms dr prof st ave fig incl excl est dept min max tel ext resp'.split(' '),
)

/** After these a full stop ends a sentence only if the next word looks like a first word. */
const mayBeLast = new Set(
  'etc inc ltd co corp llc gmbh a.m p.m u.s u.k u.s.a e.u hrs pcs jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** After these a full stop belongs to the number that follows. */
const beforeNumber = new Set('no nos nr art sec pp p vol jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

const firstWords = new Set(
  'we our i my this that these those the it they he she you your there a an all each every no if when because since after before once while as to in on at from for by with during however therefore also then additionally moreover furthermore next please thank thanks unfortunately currently now both some any most'.split(
    ' ',
  ),
)

const domainEnds = new Set(
  'com net org co io uk de eu fr it es us ca info biz app shop store js ts pdf doc docx xls xlsx csv txt jpg jpeg png zip htm html php asp'.split(
    ' ',
  ),
)

const stops = /[.!?…。！？]+[)\]"'”’»*]*/g
const wordBefore = /[\p{L}\p{N}][\p{L}\p{N}.'’]{0,20}$/u
const wordAfter = /\p{L}{1,20}/uy
const listNumber = /(?:^|[:;,.)]\s*)\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i
const letterOrDigit = /[\p{L}\p{N}]/u
const upper = /\p{Lu}/u
const lower = /\p{Ll}/u

/** The sentences inside a span of the source: trimmed, in order, none without a letter or a digit. */
export function splitSentences(source: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  const add = (from: number, to: number) => {
    const text = source.slice(from, to)
    const trimmed = text.trimStart()
    const first = to - trimmed.length
    if (letterOrDigit.test(trimmed)) spans.push({ start: first, end: first + trimmed.trimEnd().length })
  }
  let from = start
  stops.lastIndex = start
  for (let stop = stops.exec(source); stop && stop.index < end; stop = stops.exec(source)) {
    const after = Math.min(stop.index + stop[0].length, end)
    if (after >= end) break
    if (endsSentence(source, from, stop.index, after, end)) {
      add(from, after)
      from = after
    }
  }
  add(from, end)
  return spans
}

function endsSentence(source: string, from: number, at: number, after: number, end: number): boolean {
  const next = nextVisible(source, after, end)
  if (next === end) return false
  const before = source.slice(Math.max(from, at - 24), at)
  const last = wordBefore.exec(before)?.[0] ?? ''
  wordAfter.lastIndex = next
  const following = wordAfter.exec(source)?.[0] ?? ''
  const mark = source[at]
  if (mark !== '.' && mark !== '…') return next > after || (upper.test(following) && !before.includes('/'))
  if (next === after) return startsWithoutSpace(source, at, last, following)
  if (source[at + 1] === '.' || mark === '…') return upper.test(following.charAt(0))
  return endsBeforeSpace(source, from, at, next, last, following)
}

/** "late.We shipped" ends; "Stamps.com", "invoice.PDF" and "97.5" do not. */
function startsWithoutSpace(source: string, at: number, last: string, following: string): boolean {
  if (last.length < 2 || domainEnds.has(following.toLowerCase()) || last.includes('.')) return false
  if (/[\w/@]*[/@]\S*$/.test(source.slice(Math.max(0, at - 40), at)) || /^www$/i.test(last)) return false
  if (upper.test(following.charAt(0))) return /[\p{Ll}\p{N}]$/u.test(last) || firstWords.has(following.toLowerCase())
  return lower.test(last) && firstWords.has(following) && !domainEnds.has(following) && following !== 'a'
}

function endsBeforeSpace(source: string, from: number, at: number, next: number, last: string, following: string) {
  const word = last.toLowerCase()
  const digitNext = /\d|#/.test(source.charAt(next))
  if (neverLast.has(word)) return false
  if (digitNext && beforeNumber.has(word)) return false
  if (listNumber.test(source.slice(Math.max(from, at - 5), at).trimStart()) && at - from < 5) return false
  if (/^\d{1,2}$/.test(word) && /[:;,]\s*\(?$/.test(source.slice(Math.max(from, at - 6), at - word.length)))
    return false
  const initial = /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u.test(last)
  if (initial || mayBeLast.has(word)) return upper.test(following.charAt(0)) && firstWords.has(following.toLowerCase())
  return true
}

function nextVisible(source: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(source.charAt(at))) at++
  return at
}
