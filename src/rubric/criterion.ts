import type { Case } from '#domain/case.ts'
import type { JudgedSection } from '#domain/section.ts'
import type { Level, Shown } from './level.ts'
import type { Given } from './rule.ts'

/** The rows of the Check table, in their order. */
export const groups = ['answers', 'specific', 'owned', 'dated', 'proven', 'linked', 'measured'] as const
export type Group = (typeof groups)[number]

export const groupNames: Readonly<Record<Group, string>> = {
  answers: 'Answers each question in the notice',
  specific: 'Specific: names the step, field, place',
  owned: 'Owned, with no blame passed on',
  dated: 'Dated and counted',
  proven: 'Proven by an exhibit',
  linked: 'Linked cause to action to prevention',
  measured: 'Measured, with a limit and an owner',
}

/** `not-needed`: this kind of case has no use for it. */
export type RowLevel = Level | 'not-needed'

/** The sample case with a change, and the level that it should then have. */
export type CriterionExample = { readonly when: string; readonly given: Given; readonly level: RowLevel }

/** One thing that a finished section shows. Its file's name behind its folder's is its id; the folder is its section. */
export type Criterion = {
  readonly group: Group
  /** What is shown, in a few words. */
  readonly name: string
  /** Without it the section is not ready. */
  readonly required: boolean
  /** The rule that asks for the same thing: where a pack turns it off, this is not needed either. */
  readonly rule?: string
  readonly needed?: (facts: Case) => boolean
  /** Reads fields and links, never the wording: words alone earn nothing. */
  readonly level: (facts: Case, today: string) => Shown
  readonly examples: readonly CriterionExample[]
}
export type NamedCriterion = Criterion & { readonly id: string; readonly section: JudgedSection }

export const criterion = (one: Criterion): Criterion => one
