import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'SFP-US', 'SFP-EU', 'SFP-JP')
const figures = source({ class: 'C', confidence: 'L', asOf: '2024-06' }, 'SFP-JEOPARDY')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Seller Fulfilled Prime and Premium Shipping',
  short: 'SFP',
  group: 'shipping',
  scope: { text: 'The programme: other offers go on without its badge.', source: policy },
  metric: {
    name: 'On-time shipment rate',
    target: 99,
    direction: 'at-least',
    windowDays: 7,
    unit: 'order',
    note: 'The figures differ by programme and store: take them from the notice.',
    source: figures,
  },
  routes: [
    { route: 'fix', when: 'The programme tells what has to be reached again.', source: policy },
    { route: 'plan', when: 'The notice asks for a plan.', source: own },
    { route: 'wait', when: 'Only time brings the figure back.', source: own },
  ],
  asks: customary('Why the figures dropped.', 'What you do to bring them back.', 'What keeps them there.'),
  evidence: claims(
    policy,
    'The defects report, with its marks for shipped late, delivered late, and labels from elsewhere.',
  ),
  causes: customary(
    'The cut-off was missed.',
    'Labels were bought elsewhere.',
    'No pickup at the weekend.',
    'More orders than the day could hold.',
  ),
  actions: customary('Pickup arranged: with whom, from which date.', 'Labels bought where the programme asks.'),
  controls: customary('A limit on orders a day.', 'A daily look at the figures, with an owner.'),
  mistakes: customary('Writing to the team that handles accounts.'),
  cues: [
    [/\bseller[- ]ful?filled prime\b|\bSFP\b/gi, 7],
    [/\bpremium shipping\b/gi, 6],
    [/\bprime badge\b/gi, 4],
    [/\bon-?time shipment rate\b/gi, 2],
  ],
} satisfies EnforcementTypeFile
