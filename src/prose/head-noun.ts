import { kind } from './kinds.ts'
import { firstNames, shopNouns } from './people.ts'
import type { Actor } from './prose.ts'
import { is, type Token } from './tokens.ts'

const names = new Set(firstNames)
const shops = new Set(shopNouns)
const titles = new Set('mr mrs ms miss dr'.split(' '))
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

/** What the last word of a noun phrase makes of it, with the words before it. */
export function ofHead(head: readonly Token[], last: Token, source: string): Actor {
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
    if (head[0]?.word === 'your') return 'amazon'
    if (head[0]?.word === 'their') return 'third-party'
    if (some(kind.amazon)) return 'amazon'
    if (some(kind.thirdParty) || (trade && /^(?:services?|firm|partners?)$/.test(word))) return 'third-party'
  }
  if (inner.some(isTitle)) return 'role'
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

/** "Mr", "Mrs" */
export const isTitle = (token: Token | undefined) => token !== undefined && titles.has(token.word)
