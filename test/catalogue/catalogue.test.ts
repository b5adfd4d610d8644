import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { carriers } from '#catalogue/carriers.ts'
import { enforcementTypeSchema } from '#catalogue/enforcement-type.ts'
import { marketplaces } from '#catalogue/marketplaces.ts'
import { type Source, sourceSchema } from '#catalogue/source.ts'
import { sources } from '#catalogue/sources.ts'
import { enforcementTypes, typeOf } from '#catalogue/type-of.ts'
import { violations } from '#domain/violation.ts'

test('every enforcement type is described', () => {
  expect(enforcementTypes.map(({ id }) => id)).toEqual([...violations])
})

describe.each(violations)('%s', (violation) => {
  const { id, ...file } = typeOf(violation)

  test('is complete', () => {
    expect(id).toBe(violation)
    enforcementTypeSchema.parse(file)
  })

  test('says where each claim comes from', () => {
    for (const source of sourcesIn(file)) {
      if (source.class === 'own') expect(source).toMatchObject({ codes: [], confidence: 'GK' })
      else expect(source.codes, 'a source needs a name').not.toEqual([])
      for (const code of source.codes) expect(sources).toHaveProperty([code])
    }
  })

  test('speaks plainly', () => {
    for (const text of textsIn(file)) expect(text).not.toMatch(/!|\bweak\b|\bbad\b|\berror\b/i)
  })
})

test('every source is used', () => {
  const used = [...sourcesIn(enforcementTypes), ...sourcesIn(marketplaces), ...sourcesIn(carriers)].flatMap(
    ({ codes }) => codes,
  )
  expect(Object.keys(sources)).toEqual([...new Set(used)].sort())
})

test('marketplaces and carriers are sound', () => {
  const marketplaceSchema = z.strictObject({
    id: z.string().regex(/^[a-z]{2}$/),
    name: z.string().min(3),
    domain: z.string().regex(/^amazon\.[a-z.]+$/),
    amazonId: z.string().regex(/^A[0-9A-Z]{12,13}$/),
    currency: z.string().regex(/^[A-Z]{3}$/),
    language: z
      .string()
      .refine((tag) => new Intl.DateTimeFormat(tag).resolvedOptions().locale.startsWith(tag.slice(0, 2))),
    paper: z.enum(['A4', 'Letter']),
    dateOrder: z.enum(['mdy', 'dmy', 'ymd']),
    source: sourceSchema,
  })
  expect(z.array(marketplaceSchema).parse(marketplaces)).toHaveLength(23)
  for (const key of ['id', 'domain', 'amazonId'] as const) {
    expect(new Set(marketplaces.map((marketplace) => marketplace[key])).size).toBe(23)
  }
  expect(carriers.every(({ name, also }) => name && also.every(Boolean))).toBe(true)
})

function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'source' ? [part as Source] : sourcesIn(part)))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'source' ? [] : textsIn(part)))
}
