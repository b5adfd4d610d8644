import * as z from '#domain/zod.ts'

/**
 * Where a claim about Amazon comes from and how far to trust it. `class`: A = Amazon's own pages, schemas, moderators or
 * letters; F = seller forums; C = consultants, lawyers, tool vendors; own = put together by us. `confidence`: H = an Amazon
 * source was seen; M = several third parties, or one old Amazon page; L = one third party, or sources that differ; GK =
 * general knowledge, found in no source.
 */
export const sourceSchema = z.strictObject({
  /** Keys of the list of sources. Only general knowledge has none. */
  codes: z.array(z.string().regex(/^[A-Z0-9][A-Za-z0-9/-]*$/)),
  class: z.enum(['A', 'F', 'C', 'own']),
  /** The year or month that the source speaks of; '' = it shows no date. */
  asOf: z.union([z.literal(''), z.string().regex(/^\d{4}(?:-\d{2})?$/)]),
  checked: z.iso.date(),
  confidence: z.enum(['H', 'M', 'L', 'GK']),
})
export type Source = z.infer<typeof sourceSchema>

/** One statement about Amazon, with where it comes from. */
export const claimSchema = z.strictObject({ text: z.string().min(3), source: sourceSchema })
export type Claim = z.infer<typeof claimSchema>

/** The day on which all sources of this catalogue were last looked at. */
const checked = '2026-11-01'

type Given = Pick<Source, 'class' | 'confidence'> & Partial<Pick<Source, 'asOf'>>

/** A source by its keys. */
export const source = (given: Given, ...codes: readonly string[]): Source => ({
  codes: [...codes],
  class: given.class,
  asOf: given.asOf ?? '',
  checked,
  confidence: given.confidence,
})

/** Claims that share a source. */
export const claims = (from: Source, ...texts: readonly string[]): Claim[] =>
  texts.map((text) => ({ text, source: from }))

/** What notices, guides and cases of a type say between the lines, put together by us: prompts, never statements. */
export const customary = (...texts: readonly string[]): Claim[] =>
  claims(source({ class: 'own', confidence: 'GK' }), ...texts)
