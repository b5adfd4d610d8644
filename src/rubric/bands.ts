import { type JudgedSection, judgedSections } from '#domain/section.ts'
import type { CriterionRow } from './criteria.ts'
import type { Finding } from './finding.ts'
import { homeOf, isGate } from './home-of.ts'
import type { Severity } from './rule.ts'

/** How ready a section is to be sent, from least to most. Never a number, never a chance. */
export const bands = ['not-ready', 'needs-work', 'nearly', 'ready'] as const
export type Band = (typeof bands)[number]

const bySeverity: Readonly<Record<Severity, Band>> = { must: 'not-ready', should: 'needs-work', could: 'nearly' }

/** The band of one section: the lowest that any of its criteria, its findings or a gap of the whole plan allows. */
export function bandOf(section: JudgedSection, rows: readonly CriterionRow[], findings: readonly Finding[]): Band {
  return lowestBand([
    ...rows.filter((row) => row.section === section).map(bandOfRow),
    ...findings.filter((one) => homeOf(one) === section || isGate(one)).map(({ severity }) => bySeverity[severity]),
  ])
}

/** The band of the plan: that of its lowest section, for a plan is refused for its weakest answer. */
export const overallBand = (rows: readonly CriterionRow[], findings: readonly Finding[]): Band =>
  lowestBand([
    ...judgedSections.map((section) => bandOf(section, rows, findings)),
    ...findings.map(({ severity }) => bySeverity[severity]),
  ])

function bandOfRow({ level, required }: CriterionRow): Band {
  if (level === 'met' || level === 'not-needed') return 'ready'
  if (!required) return 'nearly'
  return level === 'missing' ? 'not-ready' : 'needs-work'
}

const lowestBand = (list: readonly Band[]): Band => bands.find((band) => list.includes(band)) ?? 'ready'
