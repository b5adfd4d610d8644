import { actionSchema } from './action.ts'
import * as answer from './answers.ts'
import { attemptSchema } from './attempt.ts'
import { causeSchema } from './cause.ts'
import { controlSchema } from './control.ts'
import { exhibitSchema } from './exhibit.ts'
import { housePackSchema } from './house-pack.ts'
import { issueSchema } from './issue.ts'
import { noticeSchema } from './notice.ts'
import { sectionKinds } from './section.ts'
import * as z from './zod.ts'

/** The version of the saved shape. It grows with every change to it, together with a step in storage/migrations. */
export const caseVersion = 1

/** What a stranger must know about the business, so that each submission stands alone. */
const businessSchema = z.strictObject({
  store: answer.words,
  /** Who owns, holds and ships the stock. */
  fulfilment: z.enum(['', 'own', 'fba', 'partner', 'mixed']),
  stock: answer.words,
  packing: answer.words,
  carriers: answer.words,
  systems: answer.words,
  signedBy: answer.words,
  signedAs: answer.words,
})

/** A value that the document may use, with where it comes from. */
const factSchema = z.strictObject({
  id: answer.id,
  label: answer.words,
  value: answer.words,
  source: z.enum(['notice', 'seller', 'report', 'file']),
  from: answer.words,
})

/** A finding that the seller set aside, with the reason. Kept in the case, never in the document. */
const dismissalSchema = z.strictObject({ key: answer.words, reason: answer.words, on: answer.day })

/** A rule that does not speak in this case, with the reason. */
const switchedOffSchema = z.strictObject({ rule: answer.words, reason: answer.words, on: answer.day })

/** The seller's word that a *done* or *in force* line is true. It holds for exactly these words and no others. */
const attestationSchema = z.strictObject({ path: answer.words, words: answer.words, on: answer.day })

/** A case: all that the seller typed or confirmed. Everything else is worked out from it. */
export const caseSchema = z.strictObject({
  version: z.literal(caseVersion),
  id: answer.id,
  rev: z.number().int().nonnegative(),
  title: answer.words,
  clientId: z.string().nullable(),
  createdAt: answer.words,
  updatedAt: answer.words,
  /** The marketplace's id in the catalogue: us, uk, de … '' = not known. */
  marketplace: answer.words,
  issues: z.array(issueSchema).min(1),
  notice: noticeSchema,
  facts: z.array(factSchema),
  business: businessSchema,
  causes: z.array(causeSchema),
  actions: z.array(actionSchema),
  controls: z.array(controlSchema),
  exhibits: z.array(exhibitSchema),
  /** Sections whose wording the seller has taken over. */
  ownWords: z.partialRecord(z.enum(sectionKinds), answer.words),
  attempts: z.array(attemptSchema),
  dismissed: z.array(dismissalSchema),
  switchedOff: z.array(switchedOffSchema),
  /** The rules that the seller or a consultant added to the built-in ones. */
  house: housePackSchema.nullable(),
  attested: z.array(attestationSchema),
})
export type Case = z.infer<typeof caseSchema>
export type Business = Case['business']

/** The lists of a case whose items have ids. A path goes through them by id, never by place. */
export const itemLists = ['issues', 'facts', 'causes', 'actions', 'controls', 'exhibits', 'attempts'] as const
export type ItemList = (typeof itemLists)[number]
