import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['order defect', 'ODR', 'A-to-z', 'chargeback', 'negative feedback'],
  metric: true,
  shift: { 'evidence/none': 'should', 'whole/notice-ask-unanswered': 'must' },
  measure: [...said(from('A5', 'A7'), 'Under 1 % of orders with an A-to-z claim, a negative rating or a chargeback.')],
  wants: [
    ...said(
      from('A5', 'F20'),
      'One cause, one action and one preventive step for each kind of complaint in the letter. There can be twelve asks.',
    ),
    ...said(from('A7', 'F7'), 'Each defective order sorted by its reason, with counts.'),
  ],
  evidence: [
    ...said(
      from('F7', 'F20'),
      'A table of the claims: order, reason, remedy, day.',
      'Results of return inspections and packaging tests.',
    ),
    ...said(from('A7'), 'Listings that were corrected, before and after.', 'Reply times to buyers’ messages.'),
  ],
  trap: [
    ...said(
      from('F7'),
      'Refunds to those who complained, offered as prevention.',
      'Gifts and other measures that have nothing to do with the reasons.',
    ),
    ...said(from('F10'), 'One story for two different claims.'),
  ],
} satisfies Partial<Pack>
