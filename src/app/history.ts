import type { Case } from '#domain/case.ts'
import type { Path } from '#domain/path.ts'

/** One step that can be taken back. States share all that did not change, so a step costs little. */
type Step = { readonly before: Case; readonly after: Case; readonly path: Path; readonly at: number }

/** What was done and what was taken back, newest last. */
export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] }

export const emptyHistory: History = { done: [], undone: [] }

const most = 200
/** Keystrokes in one field belong together until the seller pauses for this long, in milliseconds. */
const pause = 1_000

/** The history after a change. Keystrokes in one field become one step; a new change forgets what was taken back. */
export function remembered({ done }: History, step: Step): History {
  const last = done.at(-1)
  const joins = last && last.path === step.path && step.at - last.at < pause
  const steps = joins ? [...done.slice(0, -1), { ...step, before: last.before }] : [...done, step]
  return { done: steps.slice(-most), undone: [] }
}

/** The state before the last step, with the history that follows; null where there is nothing to take back. */
export function back({ done, undone }: History): { facts: Case; history: History; path: Path } | null {
  const step = done.at(-1)
  if (!step) return null
  return { facts: step.before, path: step.path, history: { done: done.slice(0, -1), undone: [...undone, step] } }
}

/** The state after the step that was taken back last; null where there is none. */
export function forth({ done, undone }: History): { facts: Case; history: History; path: Path } | null {
  const step = undone.at(-1)
  if (!step) return null
  return { facts: step.after, path: step.path, history: { done: [...done, step], undone: undone.slice(0, -1) } }
}
