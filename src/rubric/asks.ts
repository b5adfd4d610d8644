import type { Case } from '#domain/case.ts'
import type { Exhibit } from '#domain/exhibit.ts'
import type { Ask, AskKind } from '#domain/notice.ts'
import type { JudgedSection } from '#domain/section.ts'

const answersIn: Readonly<Record<AskKind, readonly JudgedSection[]>> = {
  'root-cause': ['root-cause'],
  'actions-taken': ['corrective'],
  'preventive-steps': ['preventive'],
  plan: ['root-cause', 'corrective', 'preventive'],
  'issue-description': ['root-cause'],
  explanation: ['root-cause'],
  'listing-change': ['corrective'],
  'buyer-remedy': ['corrective'],
  'other-action': ['corrective'],
  evidence: ['evidence'],
  invoices: ['evidence'],
  'authorisation-letter': ['evidence'],
  'supplier-contact': ['evidence'],
  'identity-documents': ['evidence'],
  'other-documents': ['evidence'],
  'dispute-evidence': ['evidence'],
}

/** The sections in which an ask is answered. */
export const sectionsOf = ({ kind }: Ask): readonly JudgedSection[] => answersIn[kind]

/** What Amazon asks for now: the last reply's asks, or the notice's where no reply asked for anything. */
export function asksOf({ notice, attempts }: Case): readonly Ask[] {
  const replies = attempts.flatMap(({ reply }) => (reply?.asks.length ? [reply.asks] : []))
  return replies.at(-1) ?? notice.asks
}

export const asksFor = (facts: Case, section: JudgedSection): Ask[] =>
  asksOf(facts).filter((ask) => sectionsOf(ask).includes(section))

const kindFor: Partial<Readonly<Record<AskKind, Exhibit['kind']>>> = {
  invoices: 'invoice',
  'authorisation-letter': 'authorisation-letter',
}

/** The documents that can answer an ask for documents: of the kind that it names, or any where it names none. */
export const documentsFor = ({ kind }: Ask, exhibits: readonly Exhibit[]): Exhibit[] =>
  exhibits.filter((exhibit) => !kindFor[kind] || exhibit.kind === kindFor[kind])
