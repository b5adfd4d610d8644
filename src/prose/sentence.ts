import { actorOf } from './actor.ts'
import { findCadences } from './cadences.ts'
import { readClause } from './clause.ts'
import { findDates } from './dates.ts'
import { findHedges } from './hedges.ts'
import { findIdentifiers } from './identifiers.ts'
import { kind } from './kinds.ts'
import { findNumbers } from './numbers.ts'
import { isPassive } from './passive.ts'
import type { DateMention, Sentence, Span } from './prose.ts'
import { findRoles } from './roles.ts'
import { tenseOf } from './tense.ts'
import { is, type Token, tokenise } from './tokens.ts'
import { whoIs } from './who-is.ts'

/** One sentence of the source with its features. */
export function readSentence(source: string, span: Span, form: Sentence['form']): Sentence {
  const { start, end } = span
  const text = source.slice(start, end)
  const words = tokenise(source, span)
  const dates = findDates(source, words)
  const tokens = withDates(words, dates)
  const identifiers = findIdentifiers(text, start)
  const cadences = findCadences(source, tokens)
  const clause = readClause(tokens)
  const passive = isPassive(clause, whoIs(clause.subject, source) !== 'nobody')
  const actor = actorOf(clause, passive, source)
  return {
    start,
    end,
    text,
    words: countWords(words),
    form,
    tense: tenseOf(clause, actor, passive, cadences),
    actor,
    passive,
    dates,
    numbers: findNumbers(source, tokens, identifiers),
    identifiers,
    roles: findRoles(source, tokens),
    cadences,
    hedges: findHedges(source, tokens),
  }
}

/** Words of a date are neither verbs nor nouns for what follows. */
function withDates(tokens: readonly Token[], dates: readonly DateMention[]): readonly Token[] {
  if (dates.length === 0) return tokens
  let next = 0
  return tokens.map((token) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const date = dates[next]
    const inside = date && token.start >= date.start && token.end <= date.end
    return inside ? { ...token, kinds: kind.date | (token.kinds & kind.number) } : token
  })
}

/** "didn't" is one word. */
const countWords = (tokens: readonly Token[]) =>
  tokens.filter((token) => !is(token, kind.mark) && !token.word.startsWith("'") && token.word !== "n't").length
