import type { Action } from '#domain/action.ts'
import type { Case } from '#domain/case.ts'
import { isDone } from '#domain/chain.ts'
import { longDay } from '#domain/day.ts'
import { distinct } from './distinct.ts'
import { met, missing, type Shown, thin } from './level.ts'

type Linked = { readonly causes: readonly string[]; readonly exhibits: readonly string[] }

/** Causes that say why it happened, or why the business let it happen. */
export const failures = ({ causes }: Case) => distinct(causes).filter(({ kind }) => kind !== 'detection')

/** Actions that say something and are finished or running. */
export const deeds = ({ actions }: Case) => distinct(actions).filter(isDone)

/** Documents that an item is linked to and that can be had. */
export const proofs = ({ exhibits }: Case, item: { readonly exhibits: readonly string[] }) =>
  exhibits.filter(({ id, unavailable }) => item.exhibits.includes(id) && !unavailable)

/** Whether a test or a search was counted. */
export const isVerified = ({ checked, passed }: Action): boolean =>
  checked !== null && checked > 0 && passed !== null && passed <= checked

/** Whether a day lies between the day on which the failure was found and today. A day that is not known fits nothing. */
export function follows(facts: Case, { causes }: Linked, day: string, today: string): boolean {
  const found = facts.causes.filter(({ id }) => causes.includes(id)).map(({ foundOn }) => foundOn)
  return day !== '' && day <= today && found.length > 0 && found.every((one) => one !== '' && one <= day)
}

/** A finished action counts in full with its day and a proof or a counted test; with one of them it is thin. */
export function doneness(facts: Case, action: Action, today: string): Shown {
  const { id, on, exhibits, checked, unit } = action
  const at = `actions/${id}/on`
  if (!isDone(action)) return missing(`actions/${id}/status`, 'Is it done? If so, on which day?')
  const isProven = proofs(facts, action).length > 0 || isVerified(action)
  if (!on) return isProven ? thin(at, counted(action), dayStep) : missing(at, dayStep)
  const words = longDay(on)
  if (!follows(facts, action, on, today)) return thin(at, words, orderStep)
  if (isProven) return met(at, words)
  const proof = exhibits.length || checked === null ? 'Which exhibit shows it?' : `How many ${unit || 'cases'} passed?`
  return thin(`actions/${id}/exhibits`, words, proof)
}

/** "31 of 31 orders", or nothing where nothing was counted. */
export const counted = ({ checked, passed, unit }: Action): string =>
  checked === null ? '' : `${passed === null ? '' : `${passed} of `}${checked} ${unit}`.trim()

export const dayStep = 'On which day was it finished?'
export const orderStep = 'Is this day right? Does it fall between the day you found the failure and today?'
