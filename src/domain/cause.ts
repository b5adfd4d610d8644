import * as answer from './answers.ts'
import * as z from './zod.ts'

/** `occurrence` = why it happened, `detection` = why nobody noticed, `system` = why the business let either happen. */
const causeKinds = ['occurrence', 'detection', 'system'] as const

/** What the last *why* is about. Only a step of the seller's own can be changed by the seller. */
const chainEnds = ['', 'step', 'person', 'partner', 'event'] as const

/** One root cause: what in the seller's own operation failed, how far it reached, and the chain of whys down to it. */
export const causeSchema = z.strictObject({
  id: answer.id,
  issues: answer.links,
  kind: z.enum(causeKinds),
  /** A few words to call it by. */
  title: answer.words,
  /** What failed, and how that produced the problem. */
  text: answer.words,
  whys: z.array(z.strictObject({ id: answer.id, text: answer.words })),
  endsIn: z.enum(chainEnds),
  /** What the seller should have done and did not, in one plain sentence. */
  ownPart: answer.words,
  /** First and last affected day, and the day on which the seller found it. */
  from: answer.day,
  until: answer.day,
  foundOn: answer.day,
  affected: answer.count,
  total: answer.count,
  /** What is counted, in the plural: orders, listings, units. */
  unit: answer.words,
  /** What buyers experienced. */
  effect: answer.words,
  /** Whether a change (new system, new supplier, move) set it off. */
  trigger: z.enum(['', 'change', 'other']),
  /** Whose task it was to notice, or that it was nobody's. */
  duty: answer.words,
  exhibits: answer.links,
})
export type Cause = z.infer<typeof causeSchema>

/** A cause of which only the words are known. */
export const emptyCause = (id: string, issues: readonly string[], text = ''): Cause => ({
  id,
  issues: [...issues],
  kind: 'occurrence',
  title: '',
  text,
  whys: [],
  endsIn: '',
  ownPart: '',
  from: '',
  until: '',
  foundOn: '',
  affected: null,
  total: null,
  unit: 'orders',
  effect: '',
  trigger: '',
  duty: '',
  exhibits: [],
})
