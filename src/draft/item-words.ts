import type { Action } from '#domain/action.ts'
import type { Business } from '#domain/case.ts'
import type { Cause } from '#domain/cause.ts'
import type { Control } from '#domain/control.ts'
import { longDay } from '#domain/day.ts'
import { type Exhibit, exhibitLetter } from '#domain/exhibit.ts'
import type { Issue } from '#domain/issue.ts'
import { agent, exhibitsNamed, figure, listed, onOneLine } from './phrases.ts'
import { violationNames } from './violation-names.ts'

/** What the document calls the items that others are linked to, by id. */
export type Names = { readonly causes: ReadonlyMap<string, string>; readonly exhibits: ReadonlyMap<string, string> }

export const businessWords = (business: Business) => kept(business, {}, () => ({}))

export const issueWords = ({ violation, scope, metric, asins, orders }: Issue, exhibits: readonly Exhibit[]) => ({
  name: violationNames[violation],
  scope: onOneLine(scope),
  value: percent(metric.value),
  target: percent(metric.target),
  days: figure(metric.windowDays),
  asOf: longDay(metric.asOf),
  products: asins.map((asin) => ({ asin, exhibits: exhibitsNamed(lettersOn(asin, exhibits)) })),
  orders: orders.join(', '),
})

export const causeWords = (cause: Cause, tag: string, names: Names) =>
  kept(cause, { tag, exhibits: exhibitsNamed(found(cause.exhibits, names.exhibits)) }, () => ({
    title: onOneLine(cause.title),
    whys: cause.whys.map(({ text }) => text.trim()).filter(Boolean),
    from: longDay(cause.from),
    until: longDay(cause.until),
    foundOn: longDay(cause.foundOn),
    affected: figure(cause.affected),
    total: figure(cause.total),
  }))

export const actionWords = (action: Action, tag: string, names: Names) =>
  kept(action, linksOf(action, tag, names), () => ({
    title: onOneLine(action.title),
    agent: agent(onOneLine(action.owner)),
    on: longDay(action.on),
    until: longDay(action.until),
    checked: figure(action.checked),
    passed: figure(action.passed),
  }))

export const controlWords = (control: Control, tag: string, names: Names) =>
  kept(control, linksOf(control, tag, names), () => ({
    title: onOneLine(control.title),
    since: longDay(control.since),
    reviewOn: longDay(control.reviewOn),
  }))

export const exhibitWords = (exhibit: Exhibit, index: number) =>
  kept(exhibit, { letter: exhibitLetter(index) }, () => ({
    datedOn: longDay(exhibit.datedOn),
    covers: exhibit.covers
      .map((words) => words.trim())
      .filter(Boolean)
      .join('; '),
  }))

type Links = Readonly<Record<string, string>>

const linksOf = (item: Action | Control, tag: string, { causes, exhibits }: Names) => ({
  tag,
  answers: listed(found(item.causes, causes)),
  exhibits: exhibitsNamed(found(item.exhibits, exhibits)),
})

/** What the linked items are called, in their order: C2 before C10, B before AA. Links that lead nowhere are left out. */
const found = (ids: readonly string[], names: ReadonlyMap<string, string>): string[] =>
  [...new Set(ids)].flatMap((id) => names.get(id) ?? []).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))

const percent = (value: number | null): string => (value === null ? '' : `${value}%`)

const lettersOn = (asin: string, exhibits: readonly Exhibit[]): string[] =>
  exhibits.flatMap(({ covers }, index) => (covers.some((words) => words.includes(asin)) ? [exhibitLetter(index)] : []))

const made = new WeakMap<object, { readonly key: string; readonly words: object }>()

/** The words of an item, made once for the same item under the same links: what is filled with them is kept as well. */
function kept<Item extends object, L extends Links, Own extends object>(item: Item, links: L, own: () => Own) {
  type Words = Omit<Item, keyof L | keyof Own> & L & Own
  const key = Object.values(links).join('\n')
  const known = made.get(item)
  if (known?.key === key) return known.words as Words
  const words = { ...trimmed(item), ...own(), ...links }
  made.set(item, { key, words })
  return words as Words
}

/** No words of blanks alone: in a template they would count as an answer. */
const trimmed = <Item extends object>(item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as Item
