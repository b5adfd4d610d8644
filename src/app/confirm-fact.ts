import type { Case } from '#domain/case.ts'
import type { NoticeFact } from '#domain/notice.ts'
import type { Path } from '#domain/path.ts'

type Changes = Readonly<Record<Path, unknown>>

/** The seller's word on a fact that was read from the message. A fact that is right goes where the plan needs it. */
export function confirmed(facts: Case, { id, kind, value }: NoticeFact, answer: 'yes' | 'no'): Changes {
  const issue = facts.issues[0]
  const mark = {
    'notice/facts': facts.notice.facts.map((one) => (one.id === id ? { ...one, confirmed: answer } : one)),
  }
  if (answer === 'no' || !issue) return mark
  return { ...mark, ...placed(issue, kind, value) }
}

/** Everything that is still open is right: one step, and one step to take back. */
export const allConfirmed = (facts: Case): Changes => {
  const open = facts.notice.facts.filter((fact) => fact.confirmed === 'open')
  const issue = facts.issues[0]
  const places = issue ? Object.assign({}, ...open.map(({ kind, value }) => placed(issue, kind, value))) : {}
  return {
    ...places,
    'notice/facts': facts.notice.facts.map((fact) => ({
      ...fact,
      confirmed: fact.confirmed === 'open' ? 'yes' : fact.confirmed,
    })),
  }
}

function placed(issue: Case['issues'][number], kind: NoticeFact['kind'], value: string): Changes {
  const at = `issues/${issue.id}`
  const number = Number(value)
  switch (kind) {
    case 'violation':
      return { [`${at}/violation`]: value }
    case 'marketplace':
      return { marketplace: value }
    case 'category':
      return { [`${at}/scope`]: value }
    case 'metric-value':
      return Number.isFinite(number) ? { [`${at}/metric/value`]: number } : {}
    case 'metric-target':
      return Number.isFinite(number) ? { [`${at}/metric/target`]: number } : {}
    case 'metric-window':
      return Number.isInteger(number) ? { [`${at}/metric/windowDays`]: number } : {}
    case 'deadline':
      return isDay(value) ? { 'notice/dueOn': value } : {}
    case 'notice-date':
      return isDay(value) ? { 'notice/receivedOn': value } : {}
    case 'asin':
      return issue.asins.includes(value) ? {} : { [`${at}/asins`]: [...issue.asins, value] }
    case 'order-id':
      return issue.orders.includes(value) ? {} : { [`${at}/orders`]: [...issue.orders, value] }
    case 'complaint-id':
    case 'case-id':
    case 'attempts-limit':
    case 'document-age':
    case 'document-format':
      return {}
  }
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)
