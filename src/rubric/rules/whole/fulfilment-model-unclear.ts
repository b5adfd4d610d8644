import { saysWhoShips } from '#rubric/own-stock.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'The case does not say who holds, packs and ships the goods.',
  notFound: 'We could not find who holds, packs and ships the goods, and where from.',
  question: 'Who owns the stock, where does it lie, who packs it, and which carriers take it?',
  why: 'Where nothing is said, a reviewer may suspect that somebody else ships your orders.',
  how: 'One sentence: whose stock it is, where it lies, who packs it, which carriers take it.',
  source: { codes: ['F2', 'F1'], checked: '2026-11-01' },
  answers: 'business/stock',
  *find({ business }, _today, { shipping }) {
    if (!shipping || business.fulfilment === 'fba') return
    if (!business.fulfilment) yield 'business/fulfilment'
    else if (!business.stock.trim()) yield 'business/stock'
    else if (!business.packing.trim()) yield 'business/packing'
  },
  *inText({ all, pack }) {
    if (pack.shipping && !all.sentences.some(({ text }) => saysWhoShips(text))) yield { section: 'whole' }
  },
  examples: {
    bad: [
      { when: 'it is not said who ships', given: { 'business/fulfilment': '' }, at: 'business/fulfilment' },
      { when: 'it is not said where the stock lies', given: { 'business/stock': '' }, at: 'business/stock' },
      { when: 'it is not said who packs', given: { 'business/packing': '' }, at: 'business/packing' },
    ],
    good: [
      { when: 'stock and packing are told', given: {} },
      { when: 'Amazon ships everything', given: { 'business/fulfilment': 'fba', 'business/stock': '' } },
      { when: 'it is no shipping case', given: { 'issues/i1/violation': 'general', 'business/stock': '' } },
    ],
    textBad: [
      'Orders are exported and shipped via the platform.',
      'We threw away all foreign packaging in our warehouse.',
      'The boosters never came in, so we had no stock.',
    ],
    textGood: [
      'All toys are our own stock, and our packers hand them to USPS each day.',
      'Everything ships from our own warehouse.',
      'I keep the stock in my spare room and post it myself.',
      'All products are fulfilled by Amazon.',
    ],
  },
})
