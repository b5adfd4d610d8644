import { from, said } from '#rubric/claim.ts'
import type { Pack } from '#rubric/packs.ts'

export default {
  names: ['late shipment', 'late dispatch', 'LSR', 'late shipment rate', 'late dispatch rate'],
  metric: true,
  shipping: true,
  shift: { 'evidence/none': 'should' },
  measure: [...said(from('A5', 'F8'), 'Under 4 % over 10 days and over 30 days.')],
  wants: [
    ...said(from('F6', 'F8'), 'Which orders were late, and on which day the chain broke.'),
    ...said(from('C33'), 'Who takes over when somebody is away, and what happens on days without cover.'),
    ...said(
      from('F9'),
      'Handling time that fits what your staff can do, and stock that is in hand before it is listed.',
    ),
    ...said(from('C20'), 'The carrier’s collection times, and a daily look at orders that are not confirmed.'),
  ],
  evidence: [
    ...said(from('F6', 'F8'), 'The list of late orders with the day each was due and the day it left.'),
    ...said(from('C20'), 'Handling-time settings before and after.', 'Carrier manifests with acceptance scans.'),
    ...said(from('C33'), 'The rota that shows the cover.'),
  ],
  trap: [
    ...said(from('C33'), 'Illness, travel or weather as the whole story.'),
    ...said(from('F9'), 'A longer handling time as the only measure.'),
  ],
} satisfies Partial<Pack>
