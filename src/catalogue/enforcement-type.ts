import { routes } from '#domain/issue.ts'
import * as z from '#domain/zod.ts'
import { claimSchema, sourceSchema } from './source.ts'

/** The number that Amazon watches, as it stood when it was checked. A notice's own figures always win. */
const metricSchema = z.strictObject({
  name: z.string(),
  /** In per cent. */
  target: z.number().min(0).max(100),
  /** Which side of the target is wanted. */
  direction: z.enum(['at-least', 'below']),
  windowDays: z.number().int().positive(),
  /** What one count is: an order, a package. */
  unit: z.string(),
  note: z.string(),
  source: sourceSchema,
})

const routeSchema = z.strictObject({ route: z.enum(routes), when: z.string(), source: sourceSchema })

/** A phrase by which a notice gives its type away, and how much it says. Weak phrases are shared by many mails. */
const cueSchema = z.tuple([z.instanceof(RegExp), z.number().min(-6).max(8)])

/** One kind of enforcement: what it is, what Amazon asks for, what proof looks like. Prompts for the seller, not text to send. */
export const enforcementTypeSchema = z.strictObject({
  name: z.string(),
  /** What people call it: "VTR". */
  short: z.string(),
  group: z.enum(['shipping', 'orders', 'authenticity', 'rights', 'listing', 'conduct', 'account', 'unknown']),
  scope: claimSchema,
  metric: metricSchema.nullable(),
  /** The first is the usual first instrument. */
  routes: z.array(routeSchema).min(1),
  asks: z.array(claimSchema).min(1),
  evidence: z.array(claimSchema).min(1),
  causes: z.array(claimSchema).min(1),
  actions: z.array(claimSchema).min(1),
  controls: z.array(claimSchema).min(1),
  mistakes: z.array(claimSchema).min(1),
  cues: z.array(cueSchema),
  /** Named only when a message names nothing else. */
  catchAll: z.literal(true).optional(),
})

/** What a file under `types/` says. Its id is its file's name. */
export type EnforcementTypeFile = z.infer<typeof enforcementTypeSchema>
