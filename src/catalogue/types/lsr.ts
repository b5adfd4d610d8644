import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'LSR-US', 'LSR-AU', 'LSR-UK-MOD')
const quiz = source({ class: 'A', confidence: 'H' }, 'LSR-US', 'LSR-HOPTED')

export default {
  name: 'Late Shipment Rate',
  short: 'LSR',
  group: 'shipping',
  scope: { text: 'Offers you ship yourself. Older notices speak of the whole account.', source: policy },
  metric: {
    name: 'Late Shipment Rate',
    target: 4,
    direction: 'below',
    windowDays: 30,
    unit: 'order',
    note: 'Also shown over 10 days. An order is late when its shipment is confirmed after the expected ship date.',
    source: policy,
  },
  routes: [
    {
      route: 'quiz',
      when: 'Account Health offers a short quiz, open for 72 hours: pass it and no plan is needed.',
      source: quiz,
    },
    { route: 'plan', when: 'There is no quiz, or offers are already off.', source: policy },
  ],
  asks: claims(
    source({ class: 'A', confidence: 'M', asOf: '2020' }, 'LSR-NOTICE-OLD'),
    'Why orders were shipped or confirmed late: the root cause.',
    'What you have done about it.',
    'What keeps orders on time from now on.',
  ),
  evidence: [
    ...claims(policy, 'The late shipment report, each order in it put to a cause.'),
    ...customary(
      'Handling time settings, before and after.',
      'Cut-off times and staffing, before and after.',
      'The log of the job that confirms shipments.',
      "The carrier's pickup records.",
    ),
  ],
  causes: [
    ...claims(
      source({ class: 'A', confidence: 'H' }, 'BR-CONFIRM'),
      'Orders left on time and were confirmed late: the moment of confirmation counts.',
    ),
    ...claims(
      source({ class: 'A', confidence: 'H', asOf: '2022' }, 'LSR-AU'),
      'A regional holiday that is not allowed for.',
    ),
    ...customary(
      'Handling time shorter than the work takes.',
      'The job that confirms shipments failed or ran late.',
      'One person was away and nobody stood in.',
      'Stock was listed and not on hand.',
      'A cut-off in another time zone.',
      'More orders than the day could hold.',
    ),
  ],
  actions: customary(
    'Handling time changed: from which value to which, on which date.',
    'The backlog shipped: how many orders, by which day.',
    'Holiday settings or cut-off times set.',
    'The confirmation job repaired and tested.',
  ),
  controls: customary(
    'Shipments are confirmed when the carrier scans them.',
    'A list of orders not yet shipped, at a fixed hour, with an owner.',
    'A named stand-in for the person who ships.',
    'A limit on open orders, with vacation mode behind it.',
  ),
  mistakes: [
    ...claims(
      source({ class: 'C', confidence: 'L' }, 'SSOP-LSR'),
      'Confirming before the parcel is handed over: that breaks another rule.',
    ),
    ...claims(quiz, 'Sending a plan while the quiz is open.'),
    ...customary('Promising a longer handling time without the new value.'),
  ],
  cues: [
    [/\blate (?:shipment|dispatch) (?:rate|performance)s?\b/gi, 6],
    [/\bLSR\b/g, 5],
    [/\blate (?:shipments?|dispatch(?:es)?)\b(?! rate)/gi, 3],
    [
      /\b(?:shipped|dispatched|confirmed)(?: \w+)? late\b|\bafter the (?:expected )?(?:ship-by|ship|dispatch) date\b/gi,
      2,
    ],
  ],
} satisfies EnforcementTypeFile
