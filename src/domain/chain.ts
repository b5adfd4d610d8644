import type { Action } from './action.ts'
import type { Case } from './case.ts'
import type { Cause } from './cause.ts'
import type { Control } from './control.ts'

/** One cause with what answers it: a row of the line. */
export type Link = { readonly cause: Cause; readonly actions: readonly Action[]; readonly controls: readonly Control[] }

/** The line: every cause with the actions and controls that are linked to it, in their order. */
export const chain = ({ causes, actions, controls }: Case): Link[] =>
  causes.map((cause) => ({
    cause,
    actions: actions.filter((action) => action.causes.includes(cause.id)),
    controls: controls.filter((control) => control.causes.includes(cause.id)),
  }))

/** Actions and controls that are linked to no cause. */
export const loose = ({ causes, actions, controls }: Case): { actions: Action[]; controls: Control[] } => {
  const known = new Set(causes.map(({ id }) => id))
  const isLoose = (item: { causes: readonly string[] }) => !item.causes.some((id) => known.has(id))
  return { actions: actions.filter(isLoose), controls: controls.filter(isLoose) }
}

/** Whether an action counts as finished: done on a day, or running since one. */
export const isDone = ({ status }: Action): boolean => status === 'done' || status === 'running'

/** Whether every cause has a finished action and a control in force. */
export const isWhole = (facts: Case): boolean =>
  facts.causes.length > 0 &&
  chain(facts).every(
    ({ actions, controls }) => actions.some(isDone) && controls.some(({ status }) => status === 'in-force'),
  )
