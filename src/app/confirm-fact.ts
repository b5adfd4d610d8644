import type { Case } from '#domain/case.ts'
import type { Issue } from '#domain/issue.ts'
import type { NoticeFact } from '#domain/notice.ts'
import type { Path } from '#domain/path.ts'
import { dueOn } from '#notice/due-on.ts'
import { issuesOf } from '#notice/issues-of.ts'

type Changes = Readonly<Record<Path, unknown>>

/** The seller's word on a fact that was read from the message. A fact that is right goes where the plan needs it. */
export const confirmed = (facts: Case, fact: NoticeFact, answer: 'yes' | 'no'): Changes =>
  said(facts, [fact.id], answer)

/** Everything that is still open is right: one step, and one step to take back. */
export const allConfirmed = (facts: Case): Changes =>
  said(
    facts,
    facts.notice.facts.filter((fact) => fact.confirmed === 'open').map(({ id }) => id),
    'yes',
  )

function said({ notice, issues }: Case, ids: readonly string[], answer: 'yes' | 'no'): Changes {
  const facts = notice.facts.map((fact) => (ids.includes(fact.id) ? { ...fact, confirmed: answer } : fact))
  const mark = { 'notice/facts': facts }
  const [issue] = issues
  if (answer === 'no' || !issue) return mark
  const sure = facts.filter((fact) => fact.confirmed === 'yes')
  const kinds = new Set(facts.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind))
  const received = sure.find(({ kind }) => kind === 'notice-date')?.value ?? notice.receivedOn
  const places = [...kinds].map((kind) => placed(kind, issue, sure, received))
  return Object.assign(mark, ...places)
}

/** Where the facts of one kind belong, as changes; the other fields of the case are left as the seller has them. */
function placed(kind: NoticeFact['kind'], issue: Issue, sure: readonly NoticeFact[], received: string): Changes {
  const at = `issues/${issue.id}`
  const value = sure.find((fact) => fact.kind === kind)?.value ?? ''
  const [read] = issuesOf({ violation: { id: issue.violation }, route: issue.route, facts: sure })
  switch (kind) {
    case 'violation':
      return { [`${at}/violation`]: value }
    case 'marketplace':
      return value ? { marketplace: value } : {}
    case 'category':
      return { [`${at}/scope`]: read?.scope }
    case 'metric-value':
    case 'metric-target':
    case 'metric-window':
      return { [`${at}/metric`]: filled(issue.metric, read?.metric) }
    case 'asin':
      return { [`${at}/asins`]: [...new Set([...issue.asins, ...(read?.asins ?? [])])] }
    case 'order-id':
      return { [`${at}/orders`]: [...new Set([...issue.orders, ...(read?.orders ?? [])])] }
    case 'deadline': {
      const due = dueOn(sure, received)
      return due ? { 'notice/dueOn': due } : {}
    }
    case 'notice-date':
      return { 'notice/receivedOn': value }
    case 'complaint-id':
    case 'case-id':
    case 'attempts-limit':
    case 'document-age':
    case 'document-format':
      return {}
  }
}

/** What was read wins; what was not read stays as it is. */
const filled = (own: Issue['metric'], read: Issue['metric'] | undefined): Issue['metric'] => ({
  value: read?.value ?? own.value,
  target: read?.target ?? own.target,
  windowDays: read?.windowDays ?? own.windowDays,
  asOf: read?.asOf || own.asOf,
})
