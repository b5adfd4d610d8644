import { auxiliary, kind } from './kinds.ts'
import { isOwnRole } from './own-role.ts'
import { findPhrases, phraseBook } from './phrase-book.ts'
import type { Mention } from './prose.ts'
import { is, type Token } from './tokens.ts'

const skilled = new Set('experienced trained qualified dedicated appointed assigned certified retired'.split(' '))

const stops =
  auxiliary |
  kind.mark |
  kind.determiner |
  kind.preposition |
  kind.joiner |
  kind.we |
  kind.relative |
  kind.subordinate |
  kind.date |
  kind.number |
  kind.amazon |
  kind.adverb |
  kind.be

const duties = phraseBook<true>([
  [
    'responsible accountable',
    ' for(?! (?:this|these|that|any|our|all|what|everything|the (?:issue|problem|mistake|error|violation|delay|situation|suspension|deactivation)))',
    true,
  ],
  ['in', ' charge of', true],
  ['assigned', ' to (?=(?:our|the|a|one|mr|mrs|ms)\\b)', true],
  ['owned', ' by', true],
])

/** Own people who can carry a step: "shipping lead", "warehouse staff", "is responsible for". A bare "team" is nobody. */
export function findRoles(source: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = []
  for (const [index, token] of tokens.entries()) {
    if (!is(token, kind.role)) continue
    const first = firstWord(tokens, index)
    if (!isOwnRole(tokens, index, first)) continue
    const start = tokens[first]?.start ?? token.start
    const last = found.at(-1)
    const from = last && start < last.end ? (found.pop()?.start ?? start) : start
    found.push({ words: source.slice(from, token.end), start: from, end: token.end })
  }
  const weAnswer = tokens.some((token) => is(token, kind.we))
  for (const { words, start, end } of findPhrases(duties, source, tokens)) {
    if (!weAnswer || !/^(?:resp|acc)/i.test(words)) found.push({ words, start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Where the phrase begins: up to three words that say which manager. */
function firstWord(tokens: readonly Token[], index: number): number {
  let first = index
  while (first > 0 && index - first < 3) {
    const before = tokens[first - 1]
    if (!before || is(before, stops) || before.word === 'to') break
    const verb = is(before, kind.past | kind.sForm | kind.base | kind.ing) && !is(before, kind.nounish | kind.role)
    if (verb && !skilled.has(before.word)) break
    first--
  }
  return first
}
