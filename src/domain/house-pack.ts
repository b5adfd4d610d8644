import * as answer from './answers.ts'
import { sectionKinds } from './section.ts'
import { violations } from './violation.ts'
import * as z from './zod.ts'

/** The largest file that is read as a pack. */
export const mostHouseBytes = 256_000

const text = z.string().trim().min(1).max(2_000)
const phrases = z.array(z.string().trim().min(1).max(200)).min(1).max(50)
const examples = z.array(text).min(1).max(20)

/** What every house rule says, in the same words as a built-in one. */
const words = {
  id: answer.id,
  severity: z.enum(['must', 'should', 'could']),
  message: text,
  question: text,
  why: text,
  how: text,
}

/** Words that should not stand in the plan. They are plain phrases: nothing in them is read as a pattern. */
const phraseRuleSchema = z.strictObject({
  kind: z.literal('phrase'),
  ...words,
  /** The sections that it reads; all where none is named. */
  in: z.array(z.enum(sectionKinds)).min(1).optional(),
  phrases,
  /** A sentence with one of these is left alone. */
  unless: phrases.optional(),
  examples: z.strictObject({ bad: examples, good: examples }),
})

/** A field that may not stay empty: `actions/@/owner`, where `@` is each item of the list. */
const requiredRuleSchema = z.strictObject({
  kind: z.literal('required'),
  ...words,
  field: z.string().trim().min(1).max(100),
  /** The enforcement types that it is for; all where none is named. */
  when: z.array(z.enum(violations)).min(1).optional(),
})

/** A consultant's own rules, as data. The ids in a pack are its own: a case sees them behind `house/`. */
export const housePackSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[\dA-Za-z.-]{1,20})?$/),
  /** What is new in this version. */
  changed: text.optional(),
  rules: z
    .array(z.discriminatedUnion('kind', [phraseRuleSchema, requiredRuleSchema]))
    .min(1)
    .max(200)
    .check(({ value, issues }) => {
      for (const [index, { id }] of value.entries())
        if (value.findIndex((rule) => rule.id === id) < index)
          issues.push({ code: 'custom', input: id, path: [index, 'id'], message: 'is used by another rule, too' })
    }),
})
export type HousePack = z.infer<typeof housePackSchema>
export type HouseRule = HousePack['rules'][number]
export type PhraseRule = z.infer<typeof phraseRuleSchema>
export type RequiredRule = z.infer<typeof requiredRuleSchema>
