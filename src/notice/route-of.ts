import { typeOf } from '#catalogue/type-of.ts'
import type { Route } from '#domain/issue.ts'
import type { AskKind } from '#domain/notice.ts'
import type { Violation } from '#domain/violation.ts'

const inPlan: readonly AskKind[] = ['plan', 'root-cause', 'issue-description', 'actions-taken', 'preventive-steps']
const inPapers: readonly AskKind[] = ['invoices', 'supplier-contact', 'authorisation-letter', 'other-documents']

const spoken: readonly (readonly [Route, RegExp])[] = [
  ['quiz', /\b(?:take|complete|pass|finish)\b[^.]{0,40}\bquiz\b/i],
  ['fix', /\b(?:no plan of action|plan of action is not|not (?:need|required) to (?:send|submit)[^.]{0,20}plan)\b/i],
  ['acknowledgement', /\backnowledge\b[^.]{0,60}\b(?:policy|violation|understand|read)/i],
]

/** The instrument that a message calls for: its own words first, then what it asks for, then what is usual for the type. */
export function routeOf(text: string, violation: Violation, kinds: ReadonlySet<AskKind>): Route {
  const said = spoken.find(([, words]) => words.test(text))?.[0]
  if (said) return said
  if (inPlan.some((kind) => kinds.has(kind))) return 'plan'
  if (kinds.has('identity-documents') && !inPapers.some((kind) => kinds.has(kind))) return 'verification'
  if (inPapers.some((kind) => kinds.has(kind))) return 'documents'
  if (kinds.has('dispute-evidence')) return 'dispute'
  if (kinds.has('listing-change')) return 'fix'
  return typeOf(violation).routes[0]?.route ?? 'plan'
}
