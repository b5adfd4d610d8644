import { existsSync, readFileSync } from 'node:fs'
import { refusedMessage, refusedPlan } from '#domain/sample-refused.ts'

/** The thread that the project grew out of lies beside it in the workplace, and nowhere else. */
const thread = new URL('../../../shared/seed/valid-tracking-rate-thread.txt', import.meta.url)

/** The plan as it stands in the thread: from its first question to the next post. */
function seedPlan(): string | null {
  if (!existsSync(thread)) return null
  const text = readFileSync(thread, 'utf8')
  const start = text.indexOf('What was the root cause that led to the issue?')
  const end = text.indexOf('Valid Tracking Rate - toys')
  return start >= 0 && end > start ? text.slice(start, end).trim() : null
}

/** A plan that was refused, with the message that refused it; `plan` is null where the file is not there. */
export const refusedPlans = [
  { name: 'our own twin', plan: refusedPlan, message: refusedMessage },
  { name: 'the thread beside the project', plan: seedPlan(), message: refusedMessage },
] as const

/** What reviewers are known to refuse in this plan: knowledge base of November 2026. */
export const mustFind = [
  'root-cause/vague-descriptor',
  'root-cause/no-detection-cause',
  'root-cause/no-extent',
  'root-cause/no-time-window',
  'root-cause/no-metric',
  'root-cause/buried-cause',
  'corrective/not-done-yet',
  'corrective/no-completion-date',
  'corrective/no-containment',
  'corrective/no-affected-remedy',
  'corrective/narrow-scope',
  'corrective/no-verification',
  'corrective/claims-cannot-fix',
  'preventive/no-owner',
  'preventive/no-cadence',
  'preventive/no-threshold',
  'preventive/partial-coverage',
  'preventive/hedged-or-absolute',
  'preventive/no-change-control',
  'preventive/no-start-date',
  'preventive/no-effectiveness-target',
  'evidence/none',
  'whole/violation-not-named',
  'whole/hard-to-scan',
  'whole/placeholder-left',
  'whole/section-bleed',
  'whole/imbalance',
  'whole/contradiction',
  'whole/name-drift',
  'whole/no-customer-impact',
  'whole/fulfilment-model-unclear',
  'whole/third-party-dependence',
  'whole/current-requirement-gap',
] as const

/** What the plan does right and must not be told. */
export const mustNotFind = [
  'root-cause/no-ownership',
  'root-cause/blames-amazon-or-buyer',
  'root-cause/blames-third-party',
  'root-cause/human-error-terminal',
  'root-cause/ignorance-as-cause',
  'root-cause/denies-problem',
  'root-cause/guesses',
  'root-cause/restates-symptom',
  'root-cause/shallow-chain',
  'corrective/policy-reading-only',
  'preventive/promise-not-control',
  'preventive/same-practice',
  'preventive/weak-controls-only',
  'whole/emotional',
  'whole/self-promotion',
  'whole/threats-or-demands',
  'whole/boilerplate',
  'whole/questions-or-case-refs',
] as const
