import { auxiliary, beForm, kind } from './kinds.ts'
import { is, type Token } from './tokens.ts'

/** A finite verb with its helpers and without adverbs: "have | been | moved". `next` is the first token after it. */
export type VerbGroup = {
  readonly words: readonly Token[]
  readonly next: number
  readonly negated: boolean
}

const quantifiers = new Set('all each both fully longer since'.split(' '))
const negations = new Set(['not', "n't", 'never'])
const describing = new Set(
  'missing pending existing remaining lacking willing outstanding outgoing following interesting confusing misleading'.split(
    ' ',
  ),
)
const getForms = new Set('get gets got getting'.split(' '))
const notAfterModal =
  kind.determiner | kind.joiner | kind.relative | kind.number | kind.we | kind.preposition | kind.adverb

/** The group that opens at the index. */
export function readVerbGroup(tokens: readonly Token[], index: number): VerbGroup {
  const words: Token[] = []
  let negated = /^(?:dont|doesnt|didnt|wont|cant|couldnt|wasnt|werent|isnt|arent|hasnt|havent|hadnt)$/.test(
    tokens[index]?.word ?? '',
  )
  let next = index
  for (; next < tokens.length; next++) {
    const token = tokens[next]
    const last = words.at(-1)
    if (!token || (last && isMain(last))) break
    if (last && negations.has(token.word)) negated = true
    else if (!last || continues(last, token)) words.push(token)
    else if (token.word === 'no' && tokens[next + 1]?.word === 'longer') continue
    else if (!(is(token, kind.adverb) || quantifiers.has(token.word)) || is(token, kind.past | kind.base)) break
  }
  return { words, next, negated }
}

export const isGet = (token: Token | undefined) => token !== undefined && getForms.has(token.word)

const isMain = (token: Token) => !is(token, auxiliary | kind.be) && !isGet(token)

function continues(last: Token, token: Token): boolean {
  if (is(token, kind.mark | kind.date)) return false
  if (isGet(last)) return is(token, kind.past)
  if (is(last, kind.will | kind.modal | kind.do | kind.did)) {
    return token.word !== 'to' && (!is(token, notAfterModal) || is(token, kind.base | kind.have | kind.be))
  }
  if (is(last, beForm)) return is(token, kind.be | kind.past) || (is(token, kind.ing) && !describing.has(token.word))
  if (!is(last, kind.have | kind.had)) return false
  // "We have remove the listing" is a slip for "removed"; "we have stock" is not.
  return is(token, kind.be | kind.past | kind.had) || (is(token, kind.base) && !is(token, kind.nounish))
}
