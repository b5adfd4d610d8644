import { marketplaceOf } from '#catalogue/marketplaces.ts'
import type { Case } from '#domain/case.ts'
import { closeDirection } from '#draft/close-direction.ts'
import { violationNames } from '#draft/violation-names.ts'

/** The line above the title: "Plan of Action · Valid Tracking Rate, Toys & Games · amazon.com · Case 123". */
export function referenceOf({ issues: [issue], marketplace, notice }: Case, title: string): string {
  const matter = [issue ? violationNames[issue.violation] : '', closeDirection(issue?.scope.trim() ?? '')]
    .filter(Boolean)
    .join(', ')
  const ids = notice.facts
    .filter(({ kind, confirmed }) => (kind === 'case-id' || kind === 'complaint-id') && confirmed !== 'no')
    .map(({ kind, value }) => `${kind === 'case-id' ? 'Case' : 'Complaint'} ${closeDirection(value.trim())}`)
  const store = marketplaceOf(marketplace)?.domain
  return [title, matter, store, ...new Set(ids)].filter(Boolean).join(' · ').replace(/\s+/g, ' ')
}
