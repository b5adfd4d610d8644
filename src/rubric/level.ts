import type { Path } from '#domain/path.ts'

/** How far a criterion is met. *Thin*: the field is filled, yet something is still missing or does not fit. */
export const levels = ['missing', 'thin', 'met'] as const
export type Level = (typeof levels)[number]

/** A level with what it rests on: the field, the words in it that earned it, and the one step that would raise it. */
export type Shown = { readonly level: Level; readonly at: Path; readonly words: string; readonly step: string }

export const missing = (at: Path, step: string): Shown => ({ level: 'missing', at, words: '', step })
export const thin = (at: Path, words: string, step: string): Shown => ({ level: 'thin', at, words, step })
export const met = (at: Path, words: string): Shown => ({ level: 'met', at, words, step: '' })

const rank = ({ level }: { readonly level: Level }): number => levels.indexOf(level)

/** What is asked for of each: a cause without an answer stays missing, however well the others are answered. */
export function weakest(list: readonly Shown[], none: Shown): Shown {
  return list.length ? list.reduce((least, one) => (rank(one) < rank(least) ? one : least)) : none
}

/** What is asked for once. */
export function strongest(list: readonly Shown[], none: Shown): Shown {
  return list.length ? list.reduce((most, one) => (rank(one) > rank(most) ? one : most)) : none
}

/** What every item of a list should have: *missing* only where no item has any of it. */
export function together(list: readonly Shown[], none: Shown): Shown {
  const least = weakest(list, none)
  const most = strongest(list, none)
  return least.level === 'missing' && most.level !== 'missing' ? { ...least, level: 'thin', words: most.words } : least
}
