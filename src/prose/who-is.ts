import { anyActor, kind } from './kinds.ts'
import { firstNames, shopNouns } from './people.ts'
import type { Actor } from './prose.ts'
import { is, type Token } from './tokens.ts'

const names = new Set(firstNames)
const shops = new Set(shopNouns)
const us = new Set('us me ourselves myself'.split(' '))
const foreignOwner = new Set('rights right brand copyright trademark patent ip property'.split(' '))
const notAPerson = new Set('order account listing'.split(' '))

/** "Shipping company", "postal service": these trades make a company or a service somebody else's. */
const trades = new Set(
  'shipping trucking delivery transport freight moving software insurance postal logistics other their trading parent outside external'.split(
    ' ',
  ),
)

/** Nouns that belong to whoever stands before them: "UPS driver", "carrier's staff", "third-party warehouse". */
const belongs = new Set(
  'service services company partner partners network depot house warehouse centre center post mail party firm driver'.split(
    ' ',
  ),
)
const quantity = new Set(
  'one some most many all none few several each part lot couple majority both half any rest two three four five'.split(
    ' ',
  ),
)
const groups = new Set('head member members team number'.split(' '))
const cuts = kind.preposition | kind.relative | kind.subordinate | kind.date | kind.mark

/** What kind of somebody a noun phrase names; 'nobody' for things. */
export function whoIs(phrase: readonly Token[], source: string): Actor {
  const from = phrase.findIndex((token) => !is(token, kind.joiner | kind.mark | kind.adverb))
  const words = from > 0 ? phrase.slice(from) : phrase
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
    if (is(token, cuts) && token.word !== '&' && token.word !== '-') return at
    if (is(token, kind.past) && is(words[at + 1], kind.preposition | kind.date)) return at
  }
  return words.length
}

function ofHead(head: readonly Token[], last: Token, source: string): Actor {
  const { word } = last
  const inner = head.slice(0, -1)
  const before = inner.at(-1)?.word ?? ''
  const some = (kinds: number) => inner.some((token) => is(token, kinds))
  const trade = inner.some((token) => trades.has(token.word))
  if (shops.has(word)) return some(kind.thirdParty) || trade ? 'third-party' : 'we'
  if (isSellerSupport(word, inner)) return 'amazon'
  if (/^(?:support|service)$/.test(word) && before === 'customer') return 'role'
  if (word === 'party' && before === 'third') return 'third-party'
  if (/^owners?$/.test(word) && foreignOwner.has(before)) return 'third-party'
  if (/^owners?$/.test(word) && notAPerson.has(before)) return 'nobody'
  if (
    /^(?:office|mail|post)$/.test(word) &&
    (before === 'post' || (is(last, kind.capital) && is(inner.at(-1), kind.capital)))
  )
    return 'third-party'
  if (belongs.has(word) || is(last, kind.role)) {
    if (some(kind.amazon)) return 'amazon'
    if (some(kind.thirdParty) || (trade && /^(?:services?|firm|partners?)$/.test(word))) return 'third-party'
  }
  if (is(last, kind.role)) return word === 'head' ? 'nobody' : 'role'
  if (is(last, kind.amazon)) return 'amazon'
  if (is(last, kind.buyer)) return 'buyer'
  if (is(last, kind.thirdParty)) return 'third-party'
  if (is(last, kind.capital) && head.some((token) => is(token, kind.capital) && names.has(token.word))) return 'role'
  return /[a-z][A-Z]/.test(source.slice(last.start, last.end)) ? 'third-party' : 'nobody'
}

/** "Seller Performance", "Account Health team" */
const isSellerSupport = (word: string, inner: readonly Token[]) =>
  /^(?:support|performance|health|team|department)$/.test(word) &&
  inner.some((token) => token.word === 'seller' || token.word === 'health')

/** "Maria Lopez, our fulfilment lead, …": the words between the commas tell. */
function apposed(words: readonly Token[], end: number, source: string): Actor {
  const opens = words[end]?.word === ',' || words[end]?.word === '('
  if (!opens || !is(words[end + 1], kind.determiner | kind.role)) return 'nobody'
  return whoIs(words.slice(end + 1), source) === 'role' ? 'role' : 'nobody'
}
