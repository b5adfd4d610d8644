import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['valid tracking', 'VTR'],
  metric: true,
  shipping: true,
  shift: { 'evidence/none': 'should' },
  measure: [
    ...said(
      from('A3'),
      'At least 95 % in each product category, over 30 days, for orders that you ship yourself. A number counts only once the carrier has scanned the parcel.',
      'Corrections show within 72 hours and can be made until the parcel is delivered.',
    ),
  ],
  wants: [
    ...said(
      from('A3', 'A4'),
      'Which part was missing (carrier, service or tracking ID), on how many of how many orders, in which category and period.',
      'That each confirmation now carries all three, and that the carrier is one that Amazon can read.',
    ),
    ...said(from('F1', 'R6'), 'Why the part got lost, and why nobody noticed.'),
    ...said(from('A3'), 'That open orders were corrected.'),
    ...said(from('F2', 'F1'), 'Who owns the stock, who packs it and where.'),
    ...said(from('C8', 'F18'), 'A daily check with a limit above 95 %.'),
  ],
  evidence: [
    ...said(
      from('C8', 'F18'),
      'The tracking report from before the fix, with the rows marked in an index.',
      'A list of the affected orders with the corrected carrier and number.',
      'Proof that the parcels were scanned.',
    ),
    ...said(
      from('A3'),
      'Screenshots of confirmed test orders that show carrier, service and tracking ID.',
      'Proof that labels are bought through Buy Shipping, or of your carrier account.',
    ),
    ...said(from('F2'), 'Proof of your own stock and packing.'),
  ],
  trap: [
    ...said(
      from('F17', 'A3'),
      'Showing that the parcels did arrive. The metric is about what buyers can follow, not about delivery.',
    ),
    ...said(from('F17'), 'Disputing how the rate is worked out, without a list of orders.'),
    ...said(from('F5', 'F4'), 'A plan that ends at the post or the carrier.'),
  ],
} satisfies Partial<Pack>
