import type { Attempt } from '#domain/attempt.ts'
import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { type JudgedSection, judgedSections } from '#domain/section.ts'
import { compose } from '#draft/compose.ts'
import type { Draft } from '#draft/draft.ts'
import { draftOfAttempt } from '#draft/draft-of-attempt.ts'
import { templateFor } from '#draft/templates.ts'
import { type Band, bandOf, overallBand } from '#rubric/bands.ts'
import { type AskCoverage, coverage, type Strength, strengths } from '#rubric/coverage.ts'
import { type CriterionRow, criteriaOf } from '#rubric/criteria.ts'
import type { Finding } from '#rubric/finding.ts'
import { review } from '#rubric/review.ts'
import { withUsualAsks } from './usual-asks.ts'

/** The plan as it reads now, and all that the rubric says of it. */
export type Judgement = {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly rows: readonly CriterionRow[]
  readonly bands: Readonly<Record<JudgedSection, Band>>
  readonly overall: Band
  readonly asks: readonly AskCoverage[]
}

const kept = new WeakMap<Case, { today: string; judgement: Judgement }>()

/** Judges a case; the same state on the same day is judged once. */
export function judge(facts: Case, today: string): Judgement {
  const known = kept.get(facts)
  if (known?.today === today) return known.judgement
  const draft = compose(facts, templateFor(violationOf(facts)))
  const findings = review(draft, today)
  const rows = criteriaOf(facts, today)
  const bands = Object.fromEntries(
    judgedSections.map((section) => [section, bandOf(section, rows, findings)]),
  ) as Judgement['bands']
  const judgement = {
    draft,
    findings,
    rows,
    bands,
    overall: overallBand(rows, findings),
    asks: coverage(withUsualAsks(draft), findings, rows),
  }
  kept.set(facts, { today, judgement })
  return judgement
}

/** What the rubric says of a text that was sent, read as it stands. */
export type AttemptJudgement = {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly asks: readonly AskCoverage[]
  readonly strengths: readonly Strength[]
}

/** Judges the text of an attempt in review mode: fields that the seller filled since do not count for it. */
export function judgeAttempt(facts: Case, attempt: Attempt, today: string): AttemptJudgement {
  const draft = draftOfAttempt(facts, attempt)
  const findings = review(draft, today)
  return {
    draft,
    findings,
    asks: coverage(withUsualAsks(draft), findings, null),
    strengths: strengths(draft, findings),
  }
}
