import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H', asOf: '2022' }, 'CR-CA', 'CR-EU', 'CR-AU', 'CR-IT')
const moderator = source({ class: 'A', confidence: 'H' }, 'CR-MOD')

export default {
  name: 'Pre-fulfilment Cancellation Rate',
  short: 'Cancellation rate',
  group: 'shipping',
  scope: {
    text: 'Offers you ship yourself. A single listing can go after two cancellations in a row.',
    source: policy,
  },
  metric: {
    name: 'Pre-fulfilment Cancellation Rate',
    target: 2.5,
    direction: 'below',
    windowDays: 7,
    unit: 'order',
    note: 'Cancellations that buyers ask for on the site do not count. India shows 7 and 30 days and recommends less than 2 %.',
    source: policy,
  },
  routes: [
    { route: 'plan', when: 'Offers are off, or the notice asks for a plan before they go.', source: moderator },
    { route: 'fix', when: 'A single listing is off: save its price again.', source: policy },
  ],
  asks: claims(
    moderator,
    'Why orders were cancelled: the root cause.',
    'What you have done about it.',
    'What keeps it from happening again.',
  ),
  evidence: customary(
    'The cancelled orders, each with its reason.',
    'The settings that keep stock in step, before and after.',
    'Stock counts before and after.',
  ),
  causes: customary(
    'The same stock was sold in two places.',
    'Stock figures reached Amazon too late.',
    'A price was wrong.',
    'The item was listed before it was in hand.',
    'A destination that you cannot ship to.',
  ),
  actions: customary(
    'Offers without stock closed: how many.',
    'Stock counted again, on which date.',
    'The rhythm of stock updates changed: from what to what.',
    'Prices corrected.',
  ),
  controls: customary(
    'A reserve that is never offered.',
    'A lowest and a highest price on each product.',
    'An offer closes by itself at a set stock.',
    'Stock is compared each day, with an owner.',
  ),
  mistakes: customary(
    'Asking buyers to cancel.',
    'Saying that the price was wrong, with nothing that catches the next wrong price.',
  ),
  cues: [
    [/\b(?:pre-?ful?fill?ment )?cancell?ation rates?\b/gi, 6],
    [/\bpre-?ful?fill?ment\b/gi, 3],
    [/\bcancell?(?:ed|ing|ations?)\b[^.]{0,40}\borders?\b|\borders?\b[^.]{0,40}\b(?:were |you )?cancell?ed\b/gi, 3],
  ],
} satisfies EnforcementTypeFile
