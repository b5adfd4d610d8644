import type { Case } from '#domain/case.ts'
import { factRule } from '#rubric/rule.ts'

const plain = (id: string) => id.trim().toUpperCase()

export default factRule({
  severity: 'must',
  concern: 'proof',
  message: 'No document covers {items}.',
  question: 'Which document covers {items}, or do you give that listing up?',
  why: 'Amazon asks for evidence for every product or order that its message lists. One that is left out can sink the rest.',
  how: 'Put each listed ASIN or order into “covers” of the document that proves it, or say that you gave the listing up.',
  source: { codes: ['A1', 'C18', 'F11'], checked: '2026-11-01' },
  answers: 'exhibits',
  *find(facts) {
    const covered = facts.exhibits
      .filter(({ unavailable }) => !unavailable.trim())
      .map(({ covers, title }) => plain([title, ...covers].join(' ')))
    const open = underReview(facts).filter((id) => !covered.some((words) => words.includes(id)))
    if (open.length) yield { path: 'exhibits', params: { items: open.join(', ') } }
  },
  examples: {
    bad: [
      { when: 'an ASIN has no document', given: { 'issues/i1/asins': ['B0ABCDEF12'] }, at: 'exhibits' },
      { when: 'an order has no document', given: { 'issues/i1/orders': ['112-1111111-2222222'] }, at: 'exhibits' },
      {
        when: 'one of two is covered',
        given: { 'issues/i1/asins': ['B0ABCDEF12', 'B0ABCDEF34'], 'exhibits/e1/covers': ['B0ABCDEF12'] },
        at: 'exhibits',
      },
      {
        when: 'the document cannot be had',
        given: { 'issues/i1/orders': ['112-5550143-8890021'], 'exhibits/e2/unavailable': 'lost in the move' },
        at: 'exhibits',
      },
    ],
    good: [
      { when: 'nothing is listed', given: {} },
      { when: 'the order is in a list', given: { 'issues/i1/orders': ['112-5550143-8890021'] } },
      {
        when: 'both ASINs are covered',
        given: { 'issues/i1/asins': ['B0ABCDEF12', 'b0abcdef34'], 'exhibits/e1/covers': ['B0ABCDEF12, B0ABCDEF34'] },
      },
      {
        when: 'the title names it',
        given: { 'issues/i1/asins': ['B0ABCDEF12'], 'exhibits/e1/title': 'Invoice for B0ABCDEF12' },
      },
    ],
  },
})

/** What the message lists and the seller did not untick. */
function underReview({ issues, notice }: Case): string[] {
  const read = notice.facts.filter(
    ({ kind, confirmed }) => (kind === 'asin' || kind === 'order-id') && confirmed === 'yes',
  )
  return [
    ...new Set(
      [...issues.flatMap(({ asins, orders }) => [...asins, ...orders]), ...read.map(({ value }) => value)].map(plain),
    ),
  ].filter(Boolean)
}
