import * as answer from './answers.ts'
import { askSchema } from './notice.ts'
import { sectionKinds } from './section.ts'
import * as z from './zod.ts'

/** What was sent, frozen: the exact text, and Amazon's reply to it. */
export const attemptSchema = z.strictObject({
  id: answer.id,
  sentOn: answer.day,
  channel: answer.words,
  text: answer.words,
  /** The text cut into parts, in its own order. A part can come twice. */
  parts: z.array(
    z.strictObject({
      section: z.enum(sectionKinds),
      heading: answer.words,
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      /** Why this part was taken for this section: the cue, or "You moved it". */
      because: answer.words,
    }),
  ),
  exhibits: z.array(z.strictObject({ letter: answer.words, title: answer.words, sha256: answer.words })),
  reply: z.strictObject({ text: answer.words, receivedOn: answer.day, asks: z.array(askSchema) }).nullable(),
})
export type Attempt = z.infer<typeof attemptSchema>
