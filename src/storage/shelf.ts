import type { Case } from '#domain/case.ts'
import type { Violation } from '#domain/violation.ts'

/** What a list of cases shows of each, without opening it. */
export type CaseHead = {
  readonly id: string
  readonly rev: number
  readonly version: number
  readonly title: string
  readonly marketplace: string
  readonly violation: Violation
  readonly dueOn: string
  readonly attempts: number
  readonly updatedAt: string
}

/** Why something could not be kept. `full` = no room; `conflict` = somebody else wrote first; `failed` = all else. */
export type Refusal = {
  readonly ok: false
  readonly why: 'full' | 'conflict' | 'failed'
  /** What happened, what is safe, what to do. */
  readonly message: string
}
export type Written = { readonly ok: true; readonly rev: number } | Refusal
export type Done = { readonly ok: true } | Refusal
export type Found =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly message: string; readonly saved: unknown }

/** Where cases are kept. The app is handed one; a test hands it another. */
export type CaseShelf = {
  /** False where the browser keeps nothing after the window is closed: the screen says so all the time. */
  readonly lasting: boolean
  readonly heads: () => Promise<CaseHead[]>
  readonly open: (id: string) => Promise<Found>
  readonly add: (facts: Case) => Promise<Written>
  /** Writes what differs between two states of a case, if nobody wrote since `before`. Only the answer means "saved". */
  readonly write: (before: Case, after: Case) => Promise<Written>
  readonly remove: (id: string) => Promise<Done>
}

/** The line of a list that a case makes. */
export const headOf = (facts: Case): CaseHead => ({
  id: facts.id,
  rev: facts.rev,
  version: facts.version,
  title: facts.title,
  marketplace: facts.marketplace,
  violation: facts.issues[0]?.violation ?? 'general',
  dueOn: facts.notice.dueOn,
  attempts: facts.attempts.length,
  updatedAt: facts.updatedAt,
})
