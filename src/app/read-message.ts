import { typeOf } from '#catalogue/type-of.ts'
import type { Case } from '#domain/case.ts'
import type { Path } from '#domain/path.ts'
import { readNotice } from '#notice/read-notice.ts'

/** What was read from Amazon's message, as changes to the case. Facts stay open until the seller confirms them. */
export function messageRead(facts: Case, text: string, today: string): Readonly<Record<Path, unknown>> {
  const reading = readNotice(text, today)
  const issue = facts.issues[0]
  const isKnown = reading.violation.id !== 'general'
  const changes: Record<Path, unknown> = {
    'notice/text': text,
    'notice/facts': reading.facts,
    'notice/asks': reading.asks.map((ask) => ({ ...ask, issue: issue?.id ?? 'i1' })),
  }
  if (issue && isKnown) {
    changes[`issues/${issue.id}/violation`] = reading.violation.id
    changes[`issues/${issue.id}/route`] = reading.route
  }
  if (!facts.title && isKnown) changes.title = titleOf(reading.violation.id, reading.facts)
  return changes
}

function titleOf(violation: Parameters<typeof typeOf>[0], read: readonly { kind: string; value: string }[]): string {
  const category = read.find(({ kind }) => kind === 'category')?.value
  const { name } = typeOf(violation)
  return category ? `${category}: ${name}` : name
}
