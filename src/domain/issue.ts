import * as answer from './answers.ts'
import { violations } from './violation.ts'
import * as z from './zod.ts'

/** The instrument that Amazon takes for an issue: a plan is only one of them. */
export const routes = [
  'plan',
  'questionnaire',
  'quiz',
  'acknowledgement',
  'documents',
  'dispute',
  'retraction',
  'counter-notice',
  'fix',
  'verification',
  'wait',
] as const
export type Route = (typeof routes)[number]

/** One thing that Amazon holds against the seller. A notice can hold several. */
export const issueSchema = z.strictObject({
  id: answer.id,
  violation: z.enum(violations),
  route: z.enum(routes),
  /** What it applies to, in the notice's words: a category, the account, a listing. */
  scope: answer.words,
  metric: z.strictObject({
    value: answer.percent,
    target: answer.percent,
    windowDays: answer.count,
    /** The last day that the value covers. */
    asOf: answer.day,
  }),
  asins: z.array(answer.words),
  orders: z.array(answer.words),
})
export type Issue = z.infer<typeof issueSchema>

/** An issue of which nothing but its type is known. */
export const emptyIssue = (id: string, violation: Issue['violation'] = 'general'): Issue => ({
  id,
  violation,
  route: 'plan',
  scope: '',
  metric: { value: null, target: null, windowDays: null, asOf: '' },
  asins: [],
  orders: [],
})
