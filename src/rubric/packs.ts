import type { Violation } from '#domain/violation.ts'
import type { Severity } from './rule.ts'

/** How the rubric differs for one enforcement type. Only what differs is named. */
export type Pack = {
  /** Words by which a reviewer knows that this is the problem at hand; any one is enough. */
  readonly names: readonly string[]
  /** A performance metric: value, target and window belong into the cause. */
  readonly metric: boolean
  /** A shipping case: who holds, packs and ships must be said. */
  readonly shipping: boolean
  /** Rules that make no sense here. */
  readonly off: readonly string[]
  /** Rules that weigh more or less here. */
  readonly shift: Readonly<Record<string, Severity>>
}

const general: Pack = { names: [], metric: false, shipping: false, off: [], shift: {} }

const packs: Partial<Record<Violation, Partial<Pack>>> = {
  vtr: { names: ['valid tracking', 'VTR'], metric: true, shipping: true, shift: { 'evidence/none': 'should' } },
}

/** What is special about a type; a type with nothing special gets the general pack. */
export const packOf = (violation: Violation): Pack => ({ ...general, ...packs[violation] })
