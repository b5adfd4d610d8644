import { marketplaceOfDomain } from '#catalogue/marketplaces.ts'
import type { FactFinder } from '../message.ts'

const host = /(?<![@\w.-])(?:www\.|[a-z-]{1,30}\.)?amazon\.(?:com?\.[a-z]{2}|com|[a-z]{2})(?![\w@-])/gi
const europe = /^sellercentral-europe\./i

/** The store that most of the addresses point to. A signature of another store is named in the note. */
export const marketplace: FactFinder = ({ plain }) => {
  const found = Array.from(plain.matchAll(host), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
    id: europe.test(words) ? '' : (marketplaceOfDomain(words)?.id ?? 'none'),
  })).filter(({ id }) => id !== 'none')
  const ids = [...new Set(found.map(({ id }) => id))].filter(Boolean)
  const [most, ...others] = ids
    .map((id) => [id, found.filter((one) => one.id === id)] as const)
    .sort(([, a], [, b]) => b.length - a.length)
  if (!most) {
    const [first] = found
    const note = 'This address serves all of Europe: it does not tell the country.'
    return first ? [{ kind: 'marketplace', value: '', note, start: first.start, end: first.end }] : []
  }
  const [id, [first]] = most
  if (!first) return []
  const also = others.flatMap(([, [other]]) => other?.words ?? [])
  const note = also.length ? `The message also names ${also.join(', ')}.` : ''
  return [{ kind: 'marketplace', value: id, note, start: first.start, end: first.end }]
}
