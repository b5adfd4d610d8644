import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['on-time delivery', 'OTDR', 'on time delivery'],
  metric: true,
  shipping: true,
  shift: { 'evidence/none': 'should' },
  wants: [
    ...said(from('F6', 'F8'), 'Which orders arrived late, and at which hand-over the time was lost.'),
    ...said(from('C20'), 'Transit and handling times that fit the services you buy.'),
  ],
  evidence: [
    ...said(
      from('C20'),
      'The list of late deliveries with promised and actual day.',
      'Carrier scans for the orders in question.',
    ),
  ],
  trap: [...said(from('C20', 'C33'), 'Leaving it at “the carrier was late”.')],
} satisfies Partial<Pack>
