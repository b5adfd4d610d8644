import type { AskKind } from '#domain/notice.ts'
import { planCue } from './ask-kinds.ts'
import { kindsIn } from './kinds-in.ts'
import { type List, listAt } from './lists.ts'
import type { Unit } from './outline.ts'
import type { Quote } from './reading.ts'
import { asksFor, isPermission, isSmallPrint, looksLikeRequest } from './request.ts'

/** A request as it was found, with the place of its unit, its paragraph or list, and whether it opens a bullet. */
type Found = Quote & {
  readonly kind: AskKind
  readonly place: number
  readonly group: number
  readonly bullet: boolean
}

export type FoundAsks = {
  readonly asks: readonly (Quote & { readonly kind: AskKind })[]
  readonly unread: readonly Quote[]
}

const planParts: readonly AskKind[] = ['root-cause', 'issue-description', 'actions-taken', 'preventive-steps']
const papers: readonly AskKind[] = ['invoices', 'authorisation-letter', 'supplier-contact', 'identity-documents']
const replyBullet = /^[\W_]*(?:greater|more|further|additional) details? (?:on|about|of|regarding|in|as to)\b/i

/** What a message asks for, each bullet by itself, and the lines that look like requests and are none of the known kinds. */
export function findAsks(text: string, units: readonly Unit[]): FoundAsks {
  const asks: Found[] = []
  const unread: Quote[] = []
  let lists: readonly List[] = []
  units.forEach((unit, place) => {
    const listed = unit.form === 'bullet' || unit.inBullet
    lists = listed ? listsAt(units, place, lists) : []
    const list = lists.at(-1)
    const leads = (units[place + 1]?.depth ?? 0) > unit.depth
    const found = listed ? inList(unit, list) : inText(units, place, leads)
    const kinds = found.filter((kind) => !leads || (kind !== 'plan' && kind !== 'explanation'))
    const own = kinds.length || unit.form !== 'bullet' || leads ? kinds : (list?.open && list.inherits) || []
    const quote = { start: unit.start, end: unit.end, words: text.slice(unit.start, unit.end) }
    asks.push(...own.map((kind) => ({ ...quote, kind, place, group: unit.group, bullet: unit.form === 'bullet' })))
    if (!found.length && !own.length && !leads && isUnread(unit, list)) unread.push(quote)
  })
  return { asks: joined(text, settled(asks, units)), unread }
}

function listsAt(units: readonly Unit[], place: number, lists: readonly List[]): readonly List[] {
  const { depth = 0, form, group } = units[place] ?? {}
  const outer = lists.filter(
    (list) => list.depth < depth || (list.depth === depth && (form !== 'bullet' || list.group === group)),
  )
  return outer.at(-1)?.depth === depth ? outer : [...outer, listAt(units, place, outer.at(-1))]
}

function inList({ text, form, part }: Unit, list: List | undefined): AskKind[] {
  const detail = text.replace(replyBullet, '')
  if (detail !== text) return orExplanation(kindsIn(detail))
  if (isSmallPrint(text) || isPermission(text)) return []
  const asked = asksFor(text) || (form === 'sentence' && /\?$/.test(text))
  if (list?.open) return form === 'bullet' || asked ? kindsIn(text) : []
  return asked && part !== 'closed' && part !== 'why' ? kindsIn(text) : []
}

const orExplanation = (kinds: AskKind[]): AskKind[] => (kinds.length ? kinds : ['explanation'])

function inText(units: readonly Unit[], place: number, leads: boolean): AskKind[] {
  const unit = units[place]
  if (!unit || unit.form === 'heading' || isSmallPrint(unit.text) || isPermission(unit.text)) return []
  const { text, part } = unit
  const kinds = kindsIn(text)
  if (asksFor(text))
    return part === 'closed' ? kinds.filter((kind) => kind !== 'explanation' && kind !== 'evidence') : kinds
  if (/\?$/.test(text) && part !== 'closed' && answersPlan(units, place)) return kinds
  if (leads || part === 'how') return kinds.filter((kind) => papers.includes(kind)).slice(0, 1)
  return /\bviolations?\b/i.test(text) ? kinds.filter((kind) => kind === 'listing-change') : []
}

/** A question to the seller behind a line that asks for a plan: "Why did your rate drop?". */
function answersPlan(units: readonly Unit[], place: number): boolean {
  const asksSeller = /\b(?:you|your)\b|^(?:what|which) (?:was|were|is) the\b|^which\b/i.test(units[place]?.text ?? '')
  const before = units.slice(Math.max(0, place - 4), place)
  return asksSeller && before.some(({ text }) => planCue.say.test(text) || /:$/.test(text))
}

function isUnread({ text, form, part }: Unit, list: List | undefined): boolean {
  if (isSmallPrint(text) || isPermission(text) || part === 'closed' || part === 'why') return false
  return form === 'bullet' && list?.open ? true : form === 'sentence' && looksLikeRequest(text)
}

/** A plan that is asked for by its parts is no ask of its own, and a lead whose bullets ask the same says nothing new. */
function settled(asks: readonly Found[], units: readonly Unit[]): Found[] {
  const parts = asks.some(({ kind }) => planParts.includes(kind))
  const plan = asks.find(({ kind }) => kind === 'plan')
  return asks.filter((ask) => {
    if (ask.kind === 'plan') return !parts && ask === plan
    const depth = units[ask.place]?.depth ?? 0
    const next = asks.find(({ kind, place }) => kind === ask.kind && place > ask.place)
    const leads = (units[ask.place + 1]?.depth ?? 0) > depth
    return !(leads && next && units.slice(ask.place + 1, next.place + 1).every((unit) => unit.depth > depth))
  })
}

/** Sentences in a row that ask for the same become one ask. */
function joined(text: string, asks: readonly Found[]): (Quote & { kind: AskKind })[] {
  const kept: Found[] = []
  for (const ask of asks) {
    const at = kept.findIndex(
      ({ kind, group, place }) => kind === ask.kind && group === ask.group && place === ask.place - 1,
    )
    const before = kept[at]
    if (before && !ask.bullet) kept[at] = { ...ask, start: before.start, words: text.slice(before.start, ask.end) }
    else kept.push(ask)
  }
  return kept.map(({ kind, words, start, end }) => ({ kind, words, start, end }))
}
