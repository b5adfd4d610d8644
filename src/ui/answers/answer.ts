import * as z from '#domain/zod.ts'
import type { FieldInput } from '#interview/field.ts'

const number = (most: number, message: string) =>
  z
    .string()
    .trim()
    .refine((words) => /^(?:|\d{1,9}|\d{1,3}(?:[.,]\d{3})+|\d{1,3}[.,]\d{1,2})$/.test(words), message)
    .transform((words) => (words === '' ? null : asNumber(words)))
    .refine((value) => value === null || value <= most, message)

/** "1,214" and "1.214" are thousands; "68.9" and "68,9" are a fraction. */
function asNumber(words: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(words)) return Number(words.replace(/[.,]/g, ''))
  return Number(words.replace(',', '.'))
}

const whole = number(999_999_999, 'Write a whole number, for example 214.').refine(
  (value) => value === null || Number.isInteger(value),
  'Write a whole number, for example 214.',
)

/** What may be typed into each kind of field, and the answer that it means. */
const schemas = {
  text: z.string(),
  line: z.string(),
  choice: z.string(),
  day: z.union([z.literal(''), z.iso.date('Choose a day.')]),
  count: whole,
  percent: number(100, 'Write a share between 0 and 100, for example 95.'),
  lines: z.string().transform((words) => (words.trim() ? words.split('\n') : [])),
} as const satisfies Partial<Record<FieldInput, z.ZodType>>

export type TypedInput = keyof typeof schemas
export const isTyped = (input: FieldInput): input is TypedInput => Object.hasOwn(schemas, input)
export const schemaOf = (input: TypedInput): z.ZodType => schemas[input]

/** An answer as it stands in its field. */
export function shownAnswer(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n')
  return value === null || value === undefined ? '' : String(value)
}
