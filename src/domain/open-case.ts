import { type Case, caseVersion } from './case.ts'
import { emptyIssue } from './issue.ts'
import type { Violation } from './violation.ts'

/** A case in which nothing is answered yet. `now` is an ISO time from the edge. */
export const openCase = (id: string, violation: Violation, now: string): Case => ({
  version: caseVersion,
  id,
  rev: 0,
  title: '',
  clientId: null,
  createdAt: now,
  updatedAt: now,
  marketplace: '',
  issues: [emptyIssue('i1', violation)],
  notice: { text: '', receivedOn: '', dueOn: '', facts: [], asks: [] },
  facts: [],
  business: {
    store: '',
    fulfilment: '',
    stock: '',
    packing: '',
    carriers: '',
    systems: '',
    signedBy: '',
    signedAs: '',
  },
  causes: [],
  actions: [],
  controls: [],
  exhibits: [],
  ownWords: {},
  attempts: [],
  dismissed: [],
  switchedOff: [],
  house: null,
  attested: [],
})

/** The violation of a case's first issue: the one that decides template and rubric pack. */
export const violationOf = ({ issues }: Case): Violation => issues[0]?.violation ?? 'general'
