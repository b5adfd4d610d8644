import type { Identifier } from '#prose/prose.ts'
import { factRule } from '#rubric/rule.ts'

const proves = ({ kind }: Identifier) => kind !== 'invoice'
/** Numbers that name a case by what stands before them: "complaint number 9988776655". */
const called =
  /\b\d{3} \d{7} \d{7}\b|\border (?:id|no|nr|number)[.:#]*\s?#?\s?\*|\b(?:complaint|(?:removal )?orders?|tracking|shipment|reference|notice|claim|parcel|consignment|isbn|ean|upc)(?: (?:ids?|nos?|nr|numbers?|ref|reference))?[.:#]*\s*(?:is|was)?[:#]*\s*[A-Z]{0,4}\d[\dA-Z-]{3,}/i
const written = /\b(?:B0[A-Z0-9]{6,8}|\d{3}-\d{7}-\d{7})\b/i

export default factRule({
  severity: 'should',
  concern: 'proof',
  message: 'No order, ASIN, tracking or complaint number stands in the case.',
  notFound: 'We could not find an order, ASIN, tracking or complaint number.',
  question: 'Which orders, ASINs or complaints is this about?',
  why: 'A number can be looked up in Amazon’s own records. Without one the reviewer has to take your word.',
  how: 'Name the ASINs or one or two orders in the text, and attach the full list.',
  source: { codes: ['A1', 'C8', 'F15', 'F18'], checked: '2026-11-01' },
  answers: 'issues/@/orders',
  *find({ issues, exhibits, notice }) {
    const named =
      issues.some(({ asins, orders }) => asins.length + orders.length > 0) ||
      notice.facts.some(({ kind, confirmed }) => /^(?:asin|order-id|complaint-id)$/.test(kind) && confirmed !== 'no') ||
      exhibits.some(({ covers }) => covers.some((one) => written.test(one)))
    const [issue] = issues
    if (issue && !named) yield `issues/${issue.id}/orders`
  },
  *inText({ all }) {
    if (!called.test(all.source) && !all.sentences.some(({ identifiers }) => identifiers.some(proves)))
      yield { section: 'evidence' }
  },
  examples: {
    bad: [
      { when: 'no list names an order', given: { 'exhibits/e2/covers': ['68 orders'] }, at: 'issues/i1/orders' },
      { when: 'there are no exhibits', given: { exhibits: [] }, at: 'issues/i1/orders' },
    ],
    good: [
      { when: 'an exhibit names an order', given: {} },
      { when: 'the issue names an ASIN', given: { exhibits: [], 'issues/i1/asins': ['B0ABCDEF12'] } },
    ],
    textBad: [
      'A number of toy orders left without a carrier.',
      'We have checked 214 orders and three listings.',
      'Your notice of 3 May names two complaints.',
    ],
    textGood: [
      'Order 112-5550143-8890021 shows this.',
      'The listing B0ABCDEF12 was closed.',
      'One example is ASIN B0ABCDEF12, another is B0ABCDEF34.',
    ],
  },
})
