import { emptyIssue, type Issue } from '#domain/issue.ts'
import type { NoticeFact, NoticeFactKind } from '#domain/notice.ts'
import type { NoticeReading } from './reading.ts'

/** The issues that a reading tells of, their numbers filled from its facts. One, for now: its asks point to `i1`. */
export function issuesOf({
  violation,
  route,
  facts,
}: Pick<NoticeReading, 'route' | 'facts'> & { readonly violation: Pick<NoticeReading['violation'], 'id'> }): Issue[] {
  const all = (kind: NoticeFactKind) => facts.filter((fact) => fact.kind === kind && fact.confirmed !== 'no')
  const first = (kind: NoticeFactKind) => all(kind)[0]
  return [
    {
      ...emptyIssue('i1', violation.id),
      route,
      scope: all('category')
        .map(({ value }) => value)
        .join('; '),
      metric: {
        value: percentOf(first('metric-value')),
        target: percentOf(first('metric-target')),
        windowDays: windowOf(first('metric-window')),
        asOf: /\/(\d{4}-\d\d-\d\d)$/.exec(first('metric-window')?.value ?? '')?.[1] ?? '',
      },
      asins: all('asin').map(({ value }) => value),
      orders: all('order-id').map(({ value }) => value),
    },
  ]
}

const percentOf = (fact: NoticeFact | undefined): number | null => (fact ? Number(fact.value) : null)

function windowOf(fact: NoticeFact | undefined): number | null {
  if (!fact) return null
  const [from, to] = fact.value.split('/')
  if (!to) return Number(from)
  return Math.round((Date.parse(to) - Date.parse(from ?? to)) / 86_400_000) + 1
}
