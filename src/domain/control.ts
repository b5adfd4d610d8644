import * as answer from './answers.ts'
import * as z from './zod.ts'

/** `block` makes the failure impossible or refuses it, `check` looks for it in a rhythm, `change` governs the next change,
 * `inform` trains or reminds. '' = not said. */
const controlKinds = ['', 'block', 'check', 'change', 'inform'] as const

export const controlStatuses = ['', 'in-force', 'planned'] as const

/** One preventive step. */
export const controlSchema = z.strictObject({
  id: answer.id,
  kind: z.enum(controlKinds),
  title: answer.words,
  text: answer.words,
  status: z.enum(controlStatuses),
  since: answer.day,
  owner: answer.words,
  standIn: answer.words,
  /** How often, or at which event: "each working day at 9:00", "before a label is printed". */
  rhythm: answer.words,
  /** The figure that sets off the reaction: "below 98 %". */
  limit: answer.words,
  reaction: answer.words,
  /** The trace it leaves: a log, a report, a signed list. */
  record: answer.words,
  /** Success, set in advance: "at least 98 % for 30 days". */
  target: answer.words,
  reviewOn: answer.day,
  /** What happens when the target is missed. */
  fallback: answer.words,
  /** What it has shown so far. */
  impact: answer.words,
  causes: answer.links,
  exhibits: answer.links,
})
export type Control = z.infer<typeof controlSchema>

/** A preventive step of which only the words are known. */
export const emptyControl = (id: string, text = ''): Control => ({
  id,
  kind: '',
  title: '',
  text,
  status: '',
  since: '',
  owner: '',
  standIn: '',
  rhythm: '',
  limit: '',
  reaction: '',
  record: '',
  target: '',
  reviewOn: '',
  fallback: '',
  impact: '',
  causes: [],
  exhibits: [],
})
