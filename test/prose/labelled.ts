import type { Actor, Tense } from '#prose/prose.ts'

/**
 * One sentence and what a careful reader sees in it. A date is its words, with `~month`, `~year` or `~relative` unless it
 * is a day. A number is its words, a space and its unit. A vague cadence starts with `~`. An identifier starts with its kind.
 */
export type Labelled = readonly [
  text: string,
  tense: Tense,
  actor: Actor,
  dates: readonly string[],
  numbers: readonly string[],
  more?: {
    readonly passive?: boolean
    readonly identifiers?: readonly string[]
    readonly roles?: readonly string[]
    readonly cadences?: readonly string[]
    readonly hedges?: readonly string[]
  },
]
