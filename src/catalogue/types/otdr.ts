import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H', asOf: '2024-09' }, 'OTDR-FAQ', 'OTDR-MOD')
const news = source({ class: 'C', confidence: 'M', asOf: '2026-02' }, 'PPCLAND', 'NORTHLINE-OTDR')
const timezone = source({ class: 'A', confidence: 'H' }, 'OTDR-TZ')
const labels = source({ class: 'A', confidence: 'M' }, 'BUYSHIP')

export default {
  name: 'On-Time Delivery Rate',
  short: 'OTDR',
  group: 'shipping',
  scope: {
    text: 'Single listings in the US since the end of February 2026; before that, and elsewhere, all offers you ship yourself.',
    source: news,
  },
  metric: {
    name: 'On-Time Delivery Rate',
    target: 90,
    direction: 'at-least',
    windowDays: 14,
    unit: 'unit',
    note: 'US. Fourteen days out of the last 21, without the latest seven; promise extensions do not count. Older pages name 97 % as a recommendation.',
    source: policy,
  },
  routes: [
    { route: 'plan', when: 'The notice asks for a plan for the listings it names.', source: news },
    { route: 'questionnaire', when: 'Account Health asks its own questions.', source: news },
  ],
  asks: claims(
    news,
    'Why units arrived late: the root cause, listing by listing.',
    'What you have done about it.',
    'What keeps deliveries on time from now on.',
  ),
  evidence: [
    ...claims(timezone, 'The defect report, read in its own time zone.'),
    ...customary('Transit times in your templates, before and after.', 'How each carrier did, lane by lane.'),
  ],
  causes: [
    ...claims(labels, 'A label that the site had marked as a late delivery risk.'),
    ...customary(
      'Transit times shorter than the carrier takes.',
      'A slow service was bought.',
      'Parcels were handed over late.',
      'A region or a weight that takes longer.',
      'Automated handling time or shipping settings were off.',
    ),
  ],
  actions: customary(
    'Templates changed: from what to what, on which date.',
    'A faster service for which orders.',
    'A region taken out.',
  ),
  controls: [
    ...claims(policy, 'Automated handling time, shipping settings automation and protected labels, all three.'),
    ...customary('A weekly look at the slowest lanes, with an owner.', 'A limit on orders a day.'),
  ],
  mistakes: [
    ...claims(policy, 'Weather as the cause: late is late by default.'),
    ...customary('The same text as for late shipments.'),
  ],
  cues: [
    [/\bon-?time delivery\b(?: rates?| performance| score)?/gi, 6],
    [/\bOTDR\b/g, 5],
    [/\bpromise extensions?\b/gi, 4],
    [/\bdeliver(?:ed|y)\b[^.]{0,50}\b(?:late|after the (?:promised|latest))\b|\blate deliver(?:y|ies)\b/gi, 2],
  ],
} satisfies EnforcementTypeFile
