import type { AskKind } from '#domain/notice.ts'
import { joined, settled } from './ask-settling.ts'
import { asksOfSentence } from './asks-of-sentence.ts'
import { kindsIn, kindsOfRequest } from './kinds-in.ts'
import { type List, listAt } from './lists.ts'
import type { Unit } from './outline.ts'
import type { Quote } from './reading.ts'
import { asksFor, isPermission, isSmallPrint, looksLikeRequest } from './request.ts'

/** A request as it was found, with the place of its unit, its paragraph or list, and whether it opens a bullet. */
export type FoundAsk = Quote & {
  readonly kind: AskKind
  readonly place: number
  readonly group: number
  readonly bullet: boolean
}

export type FoundAsks = {
  readonly asks: readonly (Quote & { readonly kind: AskKind })[]
  readonly unread: readonly Quote[]
}

/** No message asks for more; what goes on like this is no message. */
const most = 200
/** Kinds by which a lead only announces what its bullets ask for. */
const announced: readonly AskKind[] = ['plan', 'explanation', 'dispute-evidence']
const replyBullet =
  /^[\W_]*(?:(?:greater|more|further|additional) details? (?:on|about|of|regarding|in|as to)|more (?:about|on))\b/i

/** What a message asks for, each bullet by itself, and the lines that look like requests and are none of the known kinds. */
export function findAsks(text: string, units: readonly Unit[]): FoundAsks {
  const asks: FoundAsk[] = []
  const unread: Quote[] = []
  let lists: readonly List[] = []
  units.forEach((unit, place) => {
    const listed = unit.form === 'bullet' || unit.inBullet
    lists = listed ? listsAt(units, place, lists) : []
    const list = lists.at(-1)
    const leads = (units[place + 1]?.depth ?? 0) > unit.depth
    const read = listed ? asksOfBullet(unit, list) : asksOfSentence(units, place, leads)
    const named = leads ? read.filter((kind) => !announced.includes(kind)) : read
    const kinds = named.length || leads ? named : inherited(unit, list)
    const quote = { start: unit.start, end: unit.end, words: text.slice(unit.start, unit.end) }
    asks.push(...kinds.map((kind) => ({ ...quote, kind, place, group: unit.group, bullet: unit.form === 'bullet' })))
    if (!read.length && !kinds.length && !leads && isUnread(unit, list)) unread.push(quote)
  })
  return {
    asks: withoutAnnouncements(joined(text, settled(asks.slice(0, most), units))),
    unread: unread.slice(0, most),
  }
}

/** "We need more information" says only that something follows: beside a request that names it, it is none of its own. */
const announcement =
  /\b(?:need|require)\b[^.]{0,30}\b(?:more|further|additional) information\b(?! (?:on|about|of|regarding|as to)\b)/i

function withoutAnnouncements<T extends { readonly kind: AskKind; readonly words: string }>(
  asks: readonly T[],
): readonly T[] {
  const named = asks.filter(({ kind, words }) => kind !== 'explanation' || !announcement.test(words))
  return named.length ? named : asks
}

/** The lists that a unit stands in, the outermost first; a new one where it opens one. */
function listsAt(units: readonly Unit[], place: number, lists: readonly List[]): readonly List[] {
  const { depth = 0, form, group } = units[place] ?? {}
  const outer = lists.filter(
    (list) => list.depth < depth || (list.depth === depth && (form !== 'bullet' || list.group === group)),
  )
  return outer.at(-1)?.depth === depth ? outer : [...outer, listAt(units, place, outer.at(-1))]
}

function asksOfBullet({ text, form }: Unit, list: List | undefined): readonly AskKind[] {
  const detail = text.replace(replyBullet, '')
  if (detail !== text) return orExplanation(kindsIn(detail))
  if (isSmallPrint(text) || isPermission(text)) return []
  const asked = asksFor(text) || (form === 'sentence' && /\?$/.test(text))
  if (list?.is === 'requests') return form === 'bullet' || asked ? kindsOfRequest(text) : []
  return asked && list?.is === 'unknown' ? kindsIn(text) : []
}

const orExplanation = (kinds: readonly AskKind[]): readonly AskKind[] => (kinds.length ? kinds : ['explanation'])

/** What the lead asks for each bullet that says nothing itself. */
const inherited = ({ form, text }: Unit, list: List | undefined): readonly AskKind[] =>
  form === 'bullet' && list?.is === 'requests' && isWordy(text) ? list.inherits : []

/** More than a name or a number. */
const isWordy = (text: string): boolean => /\b\p{Ll}{3,} \p{L}+ \p{L}+/u.test(text)

function isUnread({ text, form, part }: Unit, list: List | undefined): boolean {
  if (isSmallPrint(text) || isPermission(text) || part === 'closed' || part === 'why') return false
  return form === 'bullet' && list?.is === 'requests' ? isWordy(text) : looksLikeRequest(text)
}
