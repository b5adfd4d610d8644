import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import { type Letter, toLetter } from '#export/letter.ts'
import { longCase } from './long-case.ts'

const letterOf = (facts: Case): Letter => toLetter(compose(facts, templateFor(violationOf(facts))))

/** Two pages, and a third with the table of documents. */
export const sampleLetter: Letter = letterOf(sampleCase)

/** Counted once in LibreOffice's PDF of it: 50 pages, of which the table of 1,000 products fills 27. */
const wordsOfText = 7_000

/** The sample in many copies, about 1,000 products: each has a row in the table of documents by product. */
export function letterWithAnnex(): Letter {
  const facts = longCase(wordsOfText, 1)
  const asins = Array.from({ length: 1_000 }, (_, index) => `B0${String(index).padStart(8, 'X')}`)
  return letterOf({
    ...facts,
    issues: facts.issues.map((issue) => ({ ...issue, violation: 'inauthentic', asins })),
    exhibits: facts.exhibits.map((exhibit, at) => ({ ...exhibit, covers: asins.slice(5 * at, 5 * at + 5) })),
  })
}
