import type { Case } from '#domain/case.ts'
import { factRule } from '#rubric/rule.ts'

const issuedTo =
  /\b(?:issued|billed|invoiced|addressed|made out|sold|shipped|registered) (?:to|in the name of|on)\s+(?:the name )?([\p{Lu}][^,;()\n]{1,60}?)(?=[,;()\n]|\.(?:\s|$)|$| (?:which|who|as|because|is)\b)/iu
const explained =
  /\b(?:is|are|was|were) (?:the |our |my )?(?:\w+ )?(?:owner|member|director|partner|shareholder|parent|subsidiary|spouse|wife|husband)|trad(?:es|ing) (?:as|name)|formerly|former name|same (?:company|person|address)|sole (?:member|trader|owner)|renamed|moved\b/i

export default factRule({
  severity: 'should',
  concern: 'proof',
  message: '“{title}” is made out to {name}, and your account has another name.',
  question: 'How does {name} belong to your account?',
  why: 'Two names that nobody explains look like borrowed papers, and documents that contradict the account are refused.',
  how: 'Explain the difference in one line beside the document, or ask the supplier to issue it again.',
  source: { codes: ['C17', 'C30', 'C11'], checked: '2026-11-01' },
  answers: 'exhibits/@/page',
  *find(facts) {
    const own = ownNames(facts)
    if (!own.length) return
    for (const { id, title, page, covers } of facts.exhibits) {
      const words = [title, page, ...covers].join('\n')
      const name = issuedTo.exec(words)?.[1]?.trim()
      if (name && !explained.test(words) && !own.some((one) => isSame(one, name)))
        yield { path: `exhibits/${id}/page`, params: { title, name } }
    }
  },
  examples: {
    bad: [
      {
        when: 'the invoice is made out to a person',
        given: { 'exhibits/e1/page': 'Billed to J. Smith, line 3' },
        at: 'exhibits/e1/page',
      },
      {
        when: 'another company is named',
        given: { 'exhibits/e1/page': 'Issued to Blue Kite Ltd' },
        at: 'exhibits/e1/page',
      },
      {
        when: 'it stands in what the document covers',
        given: { 'exhibits/e2/covers': ['Addressed to Northern Toys GmbH'] },
        at: 'exhibits/e2/page',
      },
    ],
    good: [
      { when: 'no name is noted', given: {} },
      { when: 'the name is the store’s', given: { 'exhibits/e1/page': 'Billed to Harbor Games, line 3' } },
      { when: 'only the form of the company differs', given: { 'exhibits/e1/page': 'Issued to HARBOR GAMES L.L.C.' } },
      {
        when: 'the difference is explained',
        given: { 'exhibits/e1/page': 'Billed to J. Smith, who is the sole member of Harbor Games LLC' },
      },
    ],
  },
})

const ownNames = ({ business }: Case): string[] =>
  [business.store, business.signedBy, business.signedAs.split(',').at(-1) ?? '']
    .map(plain)
    .filter((name) => name.length > 2)

const isSame = (own: string, name: string) => {
  const other = plain(name)
  return other.includes(own) || own.includes(other)
}

/** Names without case, marks and the form of the company. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(
      /\b(?:l\.?l\.?c|ltd|limited|inc|incorporated|gmbh|corp|corporation|co|company|s\.?r\.?l|s\.?a\.?s|b\.?v|plc)\b\.?/g,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
