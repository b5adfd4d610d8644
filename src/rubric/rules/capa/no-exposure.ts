import { factRule } from '#rubric/rule.ts'

const share = /\d\s?(?:%|per ?cent)/i
const afterFix =
  /\b(?:orders?|shipments?|packages?|parcels?|units?|items?|sales|confirmations?|deliver\w+)\b.{0,60}\b(?:after|since|from|following|once)\b|\b(?:first|next)\s+\d|\b(?:after|since|following)\b.{0,40}\b(?:fix|change|reactivat\w+|reinstat\w+|go-live)\b/i

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'The target does not say that it counts orders shipped after the fix.',
  question: 'Over which orders will you measure: the first 50 after the fix, or all that ship after a day?',
  why: 'While offers are off there are no orders, and the window of the report still holds the old ones. A rate that looks fine, or still looks bad, proves nothing then.',
  how: 'State the target on orders shipped after the fix: so many orders, or so many days after the offers are back.',
  source: { codes: ['R8', 'A3'], checked: '2026-11-01' },
  answers: 'controls/@/target',
  *find({ controls }, _today, { metric }) {
    if (!metric) return
    for (const { id, target } of controls) {
      if (share.test(target) && !afterFix.test(target)) yield `controls/${id}/target`
    }
  },
  examples: {
    bad: [
      {
        when: 'the target only names rate and window',
        given: { 'controls/p1/target': 'At least 98 % for 30 days' },
        at: 'controls/p1/target',
      },
      {
        when: 'the target is the dashboard value',
        given: { 'controls/p2/target': 'A rate above 97% in Account Health' },
        at: 'controls/p2/target',
      },
      {
        when: 'the target is in words',
        given: { 'controls/p1/target': '98 percent of orders by June' },
        at: 'controls/p1/target',
      },
    ],
    good: [
      { when: 'it counts orders after a day', given: {} },
      { when: 'it counts the first orders', given: { 'controls/p1/target': '100 % of the first 50 toy orders' } },
      {
        when: 'it counts days after reactivation',
        given: { 'controls/p1/target': '98 % over the 30 days after reactivation' },
      },
      { when: 'it is no rate', given: { 'controls/p1/target': 'Every working day has a signed list' } },
      {
        when: 'the case is about no metric',
        given: { 'issues/i1/violation': 'related', 'controls/p1/target': 'At least 98 % for 30 days' },
      },
    ],
  },
})
