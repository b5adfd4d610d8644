import { kind } from './kinds.ts'
import { findPhrases, phraseBook } from './phrase-book.ts'
import type { Mention } from './prose.ts'
import { is, type Token } from './tokens.ts'

const book = phraseBook<true>([
  ['may might', '(?! concern)(?: not)?(?: also| well| possibly)? (?:be|have|not|cause|occur|happen|[a-z]+)', true],
  ['could', '(?: not)?(?: also| well| possibly)? (?:be|have(?! (?:an?|the|one|more|no|any|some|your|our)\\b))', true],
  ['possible', '(?<!as possible)', true],
  [
    'possibly probable probably perhaps maybe presumably apparently seemingly supposedly hopefully allegedly arguably',
    '',
    true,
  ],
  ['likely', '', true],
  [
    'we i',
    ' (?:now |also |still |strongly |really |do )*(?:believe|think|assume|guess|suspect|suppose|presume|imagine)',
    true,
  ],
  ['we i', ' (?:now |also |still |strongly |really |do )*feel (?:that|like|this)', true],
  ['seem seems seemed seemingly', '', true],
  ['appear appears appeared', ' (?:to|that|as)', true],
  [
    'should',
    '(?: also| now| then| greatly| further)? (?:make|help|prevent|avoid|reduce|solve|fix|improve|ensure|eliminate|stop|resolve|be (?:enough|fixed|fine|ok|okay|solved|resolved|better|sufficient)|not (?:happen|occur|be))',
    true,
  ],
  ['try tries trying tried', ' (?:to|our|my|and|best)', true],
  ['do did doing', ' (?:our|my|its|their) (?:very )?(?:best|utmost)', true],
  ['hope hopes hoping', ' (?:that )?(?:this|these|it|to)', true],
  ['as', ' far as (?:we|i) (?:know|can tell|understand|see)', true],
  ['to', ' the best of (?:our|my) knowledge', true],
  ['in', ' (?:our|my) opinion', true],
  ['more', ' or less', true],
  ['somehow roughly', '', true],
])

/** Words that take back half of what is said: "may have", "we believe", "hopefully", "should help". */
export function findHedges(source: string, tokens: readonly Token[]): Mention[] {
  const outsideDates = tokens.filter(
    (token) => !is(token, kind.date) && !(is(token, kind.month) && is(token, kind.capital)),
  )
  return findPhrases(book, source, outsideDates).map(({ words, start, end }) => ({ words, start, end }))
}
