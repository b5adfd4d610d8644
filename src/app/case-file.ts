import type { Case } from '#domain/case.ts'

/** A case as a file that this app opens again. Its name says nothing about the seller. */
export const caseFile = (facts: Case) => ({
  name: `appeal-${facts.updatedAt.slice(0, 10)}.rootline`,
  mediaType: 'application/json',
  bytes: new TextEncoder().encode(JSON.stringify(facts, null, 1)),
})
