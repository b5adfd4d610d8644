import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'ODR-IT', 'PERF-FAQ')
const notices = source({ class: 'A', confidence: 'M' }, 'ODR-NOTICE-EU', 'ODR-NOTICE-CA')

export default {
  name: 'Order Defect Rate',
  short: 'ODR',
  group: 'orders',
  scope: { text: 'The account. Orders you ship and FBA orders are counted apart.', source: policy },
  metric: {
    name: 'Order Defect Rate',
    target: 1,
    direction: 'below',
    windowDays: 60,
    unit: 'order',
    note: 'Orders with at least one defect: negative feedback, an A-to-z claim or a chargeback. The date of the order counts.',
    source: policy,
  },
  routes: [
    {
      route: 'plan',
      when: 'The notice asks for it. One set of answers for each kind of defect it names.',
      source: notices,
    },
    {
      route: 'dispute',
      when: 'Single claims, ratings or chargebacks that were counted wrongly: contest each one first.',
      source: notices,
    },
  ],
  asks: claims(
    notices,
    'The root cause of each kind of defect that is named.',
    'What you have done about each kind.',
    'What prevents each kind from now on.',
  ),
  evidence: [
    ...claims(policy, 'The order defect report, each order in it put to a cause and a remedy.'),
    ...customary(
      'Refunds and replacements, order by order.',
      'Outcomes of feedback and claims that you contested.',
      'The change of carrier, packing or checks, with its date.',
    ),
  ],
  causes: customary(
    'Parcels arrived late or not at all.',
    'Items were damaged on the way.',
    'The wrong item was packed.',
    'The listing did not match the item.',
    'Buyers waited too long for an answer.',
    'Chargebacks after fraud.',
  ),
  actions: customary(
    'Each affected order refunded or replaced.',
    'The listings with most defects paused.',
    'Listings corrected: which, and what changed.',
    'Claims counted wrongly contested, with their outcome.',
  ),
  controls: customary(
    'Buyers get an answer within a set number of hours.',
    'Every order goes by a tracked service.',
    'Item and order are compared before the box is closed.',
    'A weekly look at defects, with a limit at which a product is paused.',
  ),
  mistakes: [
    ...claims(
      source({ class: 'F', confidence: 'M' }, 'ODR-UK-LOOP'),
      'Answering only the latest reply: a second round can name new kinds of defect.',
    ),
    ...customary(
      'One cause for several kinds of defect.',
      'Arguing with buyers.',
      'Leaving out what a few defects do to a small number of orders.',
    ),
  ],
  cues: [
    [/\border defect (?:rate|performance)s?\b/gi, 6],
    [/\bODR\b/g, 5],
    [/\bnegative feedback\b/gi, 2],
    [/\bA-to-z\b|\bcharge-?backs?\b/gi, 1],
    [
      /\bbuyers? (?:(?:did|do|have) )?not receiv\w+\b|\borders? (?:are|were|is|was) not (?:received|arriving)\b|\b(?:orders?|parcels?|packages?)\b[^.]{0,30}\b(?:did|do|have|has) not (?:arrive|come|reach)\w*|\bnon-receipt\b/gi,
      5,
    ],
    [/\blate[- ]receipt\b|\bnot received their orders?\b|\bA-to-z claims?, negative\b/gi, 3],
  ],
} satisfies EnforcementTypeFile
