import * as answer from './answers.ts'
import * as z from './zod.ts'

export const askKinds = [
  'root-cause',
  'actions-taken',
  'preventive-steps',
  'plan',
  'issue-description',
  'evidence',
  'invoices',
  'authorisation-letter',
  'supplier-contact',
  'identity-documents',
  'other-documents',
  'explanation',
  'dispute-evidence',
  'listing-change',
  'buyer-remedy',
  'other-action',
] as const
export type AskKind = (typeof askKinds)[number]

export const noticeFactKinds = [
  'violation',
  'marketplace',
  'category',
  'asin',
  'order-id',
  'metric-value',
  'metric-target',
  'metric-window',
  'deadline',
  'notice-date',
  'complaint-id',
  'case-id',
  'attempts-limit',
  'document-age',
  'document-format',
] as const
export type NoticeFactKind = (typeof noticeFactKinds)[number]

/** One thing that Amazon wants answered, with the words that ask for it and their place in the message. */
export const askSchema = z.strictObject({
  id: answer.id,
  issue: answer.id,
  kind: z.enum(askKinds),
  words: answer.words,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type Ask = z.infer<typeof askSchema>

/** One fact read from the message: the words as they stand, the value they mean, and what the seller said about it. */
export const noticeFactSchema = z.strictObject({
  id: answer.id,
  kind: z.enum(noticeFactKinds),
  words: answer.words,
  value: answer.words,
  /** What the reader should know: "The earlier of two readings". */
  note: answer.words,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  confirmed: z.enum(['open', 'yes', 'no']),
})
export type NoticeFact = z.infer<typeof noticeFactSchema>

/** Amazon's message and what was read from it. */
export const noticeSchema = z.strictObject({
  text: answer.words,
  receivedOn: answer.day,
  dueOn: answer.day,
  facts: z.array(noticeFactSchema),
  asks: z.array(askSchema),
})
export type Notice = z.infer<typeof noticeSchema>
