import type { Case } from '#domain/case.ts'
import type { Exhibit } from '#domain/exhibit.ts'
import { violationOf } from '#domain/open-case.ts'
import type { Violation } from '#domain/violation.ts'
import type { Claim } from './claim.ts'
import type { Severity, Source } from './rule.ts'

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
  /** Rules that make no sense where the seller disputes the decision: a dispute shows that nothing went wrong. */
  readonly dispute: readonly string[]
  /** What the reviewer wants to see. */
  readonly wants: readonly Claim[]
  /** The documents that usually carry such a case. */
  readonly evidence: readonly Claim[]
  /** What such plans are refused for. */
  readonly trap: readonly Claim[]
  /** What is measured and from which value on it counts, where it is a metric. */
  readonly measure: readonly Claim[]
  /** How many days before the notice a document may be dated. */
  readonly documentDays: Partial<Readonly<Record<Exhibit['kind'], { readonly days: number; readonly source: Source }>>>
}

const modules = import.meta.glob<Partial<Pack>>('./packs/*.ts', { eager: true, import: 'default' })

/** What the files under `packs/` say, by their names. A type without a file gets the general pack. */
export const packs: Readonly<Record<string, Partial<Pack>>> = Object.fromEntries(
  Object.entries(modules).map(([path, pack]) => [path.replace(/^\.\/packs\/|\.ts$/g, ''), pack]),
)

const plain: Pack = {
  names: [],
  metric: false,
  shipping: false,
  off: [],
  shift: {},
  dispute: [],
  wants: [],
  evidence: [],
  trap: [],
  measure: [],
  documentDays: {},
}

const laid = new Map<Violation, Pack>()

/** What is special about a type, laid over what holds for all. */
export function packOf(violation: Violation): Pack {
  const known = laid.get(violation)
  if (known) return known
  const pack = { ...plain, ...packs.general, ...packs[violation] }
  laid.set(violation, pack)
  return pack
}

/** The rules that a case has no use for: those of its type, and in a dispute those that only a plan must obey. */
export function rulesOff(facts: Case): ReadonlySet<string> {
  const { off, dispute } = packOf(violationOf(facts))
  return new Set(facts.issues[0]?.route === 'dispute' ? [...off, ...dispute] : off)
}
