import * as answer from './answers.ts'
import * as z from './zod.ts'

const exhibitKinds = [
  '',
  'report',
  'order-list',
  'screenshot',
  'invoice',
  'authorisation-letter',
  'carrier-record',
  'procedure',
  'photo',
  'certificate',
  'contract',
  'other',
] as const

/** One document that proves something. Its letter (A, B, C…) is its place in the list. */
export const exhibitSchema = z.strictObject({
  id: answer.id,
  kind: z.enum(exhibitKinds),
  title: answer.words,
  /** The date on the document. */
  datedOn: answer.day,
  /** What it covers: ASINs, order ids, a period. */
  covers: z.array(answer.words),
  /** Where to look: "rows 3 to 40, marked column". */
  page: answer.words,
  file: z.strictObject({ name: answer.words, sha256: answer.words, bytes: z.number().int().nonnegative() }).nullable(),
  /** Why it cannot be had, where it cannot. */
  unavailable: answer.words,
  /** The seller confirmed that it is genuine, complete, readable and not edited. */
  attested: z.boolean(),
})
export type Exhibit = z.infer<typeof exhibitSchema>

export const emptyExhibit = (id: string, title = ''): Exhibit => ({
  id,
  kind: '',
  title,
  datedOn: '',
  covers: [],
  page: '',
  file: null,
  unavailable: '',
  attested: false,
})

/** The letter of the n-th exhibit, counted from 0: A … Z, AA, AB … */
export const exhibitLetter = (index: number): string =>
  (index >= 26 ? exhibitLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
