import * as z from './zod.ts'

/** The kinds of answer that a field can hold. '' and null mean "not answered yet": nothing is ever guessed. */

/** Words of the seller's own. Two million characters is far above any plan and below what hurts the browser. */
export const words = z.string().max(2_000_000)
/** A calendar day, YYYY-MM-DD. */
export const day = z.union([z.literal(''), z.iso.date()])
/** How many. */
export const count = z.number().int().nonnegative().nullable()
/** A share in per cent, 0 to 100. */
export const percent = z.number().min(0).max(100).nullable()
/** The id of an item: short, and with none of the characters that a path uses. */
export const id = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/)
/** Links to other items by id. */
export const links = z.array(id)
