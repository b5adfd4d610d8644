import { type JudgedSection, judgedSections, type SectionKind } from '#domain/section.ts'
import type { Finding } from './finding.ts'

const isJudged = (word: string): word is JudgedSection => (judgedSections as readonly string[]).includes(word)

/**
 * The section that a finding counts for. A rule of a section speaks for that section wherever its words stand: a cause
 * that no action answers is a gap of the actions. All other findings count where they stand.
 */
export function homeOf({ rule, section }: Finding): SectionKind | 'whole' {
  const group = rule.slice(0, rule.indexOf('/'))
  return isJudged(group) ? group : section
}

/** Something that must be answered and belongs to no single section holds every section back. */
export const isGate = (finding: Finding): boolean =>
  finding.severity === 'must' &&
  (finding.rule.startsWith('whole/') || finding.rule === 'submission/not-true-yet' || !isJudged(homeOf(finding)))
