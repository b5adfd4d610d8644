import { isTitle, ofHead } from './head-noun.ts'
import { anyActor, kind } from './kinds.ts'
import type { Actor } from './prose.ts'
import { is, type Token } from './tokens.ts'

const us = new Set('us me ourselves myself'.split(' '))

const quantity = new Set(
  'one some most many all none few several each part lot couple majority both half any rest neither two three four five'.split(
    ' ',
  ),
)
const groups = new Set('head member members team number'.split(' '))
/** A noun phrase says in this many words who it is, or not at all. */
const longest = 24
const cuts = kind.preposition | kind.relative | kind.subordinate | kind.date | kind.mark

/** What kind of somebody a noun phrase names; 'nobody' for things. */
export function whoIs(phrase: readonly Token[], source: string): Actor {
  const from = phrase.findIndex((token) => !is(token, kind.joiner | kind.mark | kind.adverb))
  const words = phrase.slice(Math.max(from, 0), from + longest)
  const end = headEnd(words)
  const head = words.slice(0, end)
  const last = head.findLast((token) => !is(token, kind.adverb))
  if (!last) return 'nobody'
  if (head.some((token) => is(token, kind.we)) || us.has(head[0]?.word ?? '')) return 'we'
  if (words[end]?.word === 'of' && (quantity.has(last.word) || groups.has(last.word) || is(last, kind.number))) {
    const inner = whoIs(words.slice(end + 1), source)
    if (inner !== 'nobody' || is(last, kind.number)) return inner
  }
  const actor = ofHead(head, last, source)
  return actor === 'nobody' ? apposed(words, end, source) : actor
}

/** Where the head of the phrase ends: before "of …", "that …", a comma, "shipped by …". */
function headEnd(words: readonly Token[]): number {
  for (let at = 1; at < words.length; at++) {
    const [token, before] = [words[at], words[at - 1]]
    if (!token || token.word === 'to' || token.word === 'before') return at
    if (is(token, kind.we) && !is(before, kind.joiner)) return at
    if (token.word === 'and' && is(before, anyActor) && !words.some((word) => is(word, kind.we))) return at
    const inName = token.word === '.' && (before?.word.length === 1 || isTitle(before))
    const describes = is(token, kind.preposition) && is(before, kind.determiner)
    if (is(token, cuts) && token.word !== '&' && token.word !== '-' && !inName && !describes) return at
    // "by Ben | every week"
    if (
      is(token, kind.determiner) &&
      token.word !== "'s" &&
      !is(before, kind.determiner | kind.preposition | kind.joiner)
    )
      return at
    if (is(token, kind.past) && is(words[at + 1], kind.preposition | kind.date)) return at
  }
  return words.length
}

/** "Maria Lopez, our fulfilment lead, …": the words between the commas tell. */
function apposed(words: readonly Token[], end: number, source: string): Actor {
  const opens = words[end]?.word === ',' || words[end]?.word === '('
  if (!opens || (!is(words[end + 1], kind.determiner | kind.role) && !is(words[end - 1], kind.capital))) return 'nobody'
  return whoIs(words.slice(end + 1), source) === 'role' ? 'role' : 'nobody'
}
