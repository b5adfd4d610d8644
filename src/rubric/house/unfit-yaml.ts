import type { CST } from 'yaml'

/** Far above any pack. Deeper, wider or longer input could hold up the reader itself, so it is stopped before that. */
const deepest = 12
const widest = 40
const most = 40_000

type Unfit = { readonly offset: number; readonly why: string }
type Open = { readonly token: CST.Token | null | undefined; readonly depth: number }

/** The first reason not to read on in a text that was cut into tokens. It walks without recursion. */
export function unfit(tokens: readonly CST.Token[]): Unfit | undefined {
  const open: Open[] = tokens.map((token) => ({ token, depth: 0 })).reverse()
  let seen = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (!token) continue
    seen += 1
    if (token.type === 'error') return { offset: token.offset, why: 'cannot be read as YAML.' }
    if (depth > deepest) return { offset: token.offset, why: 'is nested deeper than any pack.' }
    if (seen > most) return { offset: token.offset, why: 'is where the file holds more entries than any pack.' }
    if (token.type === 'document') open.push({ token: token.value, depth })
    if (!('items' in token)) continue
    if (!isList(token) && token.items.length > widest)
      return { offset: token.offset, why: 'begins a part with more fields than any pack has.' }
    for (const { key, value } of token.items.toReversed())
      open.push({ token: value, depth: depth + 1 }, { token: key, depth: depth + 1 })
  }
  return undefined
}

const isList = (token: CST.Token): boolean =>
  token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.source === '[')
