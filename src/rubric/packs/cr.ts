import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: [
    'cancellation rate',
    'cancelation rate',
    'cancelled orders',
    'pre-fulfilment cancellation',
    'pre-fulfillment cancellation',
  ],
  metric: true,
  shipping: true,
  shift: { 'evidence/none': 'should' },
  measure: [
    ...said(from('C21'), 'Under 2.5 % over 7 days. Not seen on a page of Amazon’s own: the notice’s figure wins.'),
  ],
  wants: [
    ...said(
      from('A7'),
      'Why orders had to be cancelled: stock that was not there, a price that was wrong, or a second channel.',
      'How stock is kept in step from now on, how often, and at which rest a listing goes to zero.',
      'How fast buyers were refunded.',
    ),
  ],
  evidence: [
    ...said(
      from('A7', 'C21'),
      'The list of cancelled orders by reason.',
      'The log of the stock updates, and the buffer settings.',
    ),
  ],
  trap: [...said(from('C21'), '“The supplier ran out” as the whole cause.')],
} satisfies Partial<Pack>
