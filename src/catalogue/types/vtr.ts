import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H', asOf: '2025' }, 'VTR-US', 'VTR-CA', 'VTR-UK-FAQ')
const oldPolicy = source({ class: 'A', confidence: 'H', asOf: '2021' }, 'VTR-US-2021', 'VTR-UK')
const moderator = source({ class: 'A', confidence: 'H' }, 'VTR-MOD-EMET', 'VTR-REPORT-MOD')

export default {
  name: 'Valid Tracking Rate',
  short: 'VTR',
  group: 'shipping',
  scope: { text: 'Offers you ship yourself, one product category at a time. FBA offers go on.', source: policy },
  metric: {
    name: 'Valid Tracking Rate',
    target: 95,
    direction: 'at-least',
    windowDays: 30,
    unit: 'package',
    note: 'Counted by promised delivery date, per category. Exactly 95 % is enough. The window may end some days before today.',
    source: policy,
  },
  routes: [
    {
      route: 'questionnaire',
      when: 'Account Health shows an Appeal button beside the category.',
      source: source({ class: 'C', confidence: 'M', asOf: '2022-07' }, 'CHANNELX-2022'),
    },
    {
      route: 'plan',
      when: 'The notice or the reply asks for a plan of action.',
      source: source({ class: 'A', confidence: 'H' }, 'SF-REACT-UK', 'VTR-TOYS'),
    },
    {
      route: 'dispute',
      when: 'The numbers were valid and scanned, and you can show it order by order.',
      source: source({ class: 'F', confidence: 'M' }, 'VTR-JP'),
    },
  ],
  asks: claims(
    source({ class: 'A', confidence: 'H' }, 'SF-REACT-UK'),
    'Why valid tracking was not provided: the root cause.',
    'What you have done to provide it.',
    'What keeps it from happening again.',
  ),
  evidence: [
    ...claims(moderator, 'The tracking report, each order in it put to a cause.'),
    ...claims(policy, "The carrier's scan for orders that were still on the way when you corrected them."),
    ...customary(
      'The field mapping of your shipping software, before and after.',
      'Proof that labels are bought through Buy Shipping, or of your carrier account.',
      'The first orders after the change: carrier, service and number on each.',
    ),
  ],
  causes: [
    ...claims(
      oldPolicy,
      'The carrier name was blank or wrong.',
      'The service field was blank.',
      'The carrier was sent as free text.',
    ),
    ...claims(
      policy,
      'A label was made, and the carrier never scanned the parcel.',
      'The number belonged to another carrier than the one named.',
      'An untracked service was used without the exact name that makes it exempt.',
      'The tracking number held characters that are not accepted.',
      'A second scan was needed for a parcel from abroad.',
    ),
    ...claims(moderator, 'The number was entered after delivery.'),
    ...customary(
      'A supplier gave a local number that was replaced later.',
      'Several parcels went out under one number.',
    ),
  ],
  actions: customary(
    'Field mapping corrected: on which date, by whom.',
    'Orders still on the way corrected: how many of how many.',
    'Affected products paused, or moved to Buy Shipping.',
    'The untracked service stopped.',
  ),
  controls: customary(
    'No order can be confirmed without carrier, service and number.',
    'The form of the number is checked against the carrier named.',
    'A list of exceptions each day, with an owner.',
    'An alarm of your own above 95 %.',
    'Test orders before any change to the order feed goes live.',
  ),
  mistakes: [
    ...claims(moderator, 'Saying that tracking of delivered orders was repaired: it cannot be.'),
    ...claims(source({ class: 'F', confidence: 'M' }, 'VTR-TOYS'), 'Words that read as drop shipping.'),
    ...customary(
      'Blaming the carrier or the software.',
      'Describing all systems and not the one field that failed.',
      'No count, no window, future tense only.',
    ),
  ],
  cues: [
    [/\bvalid tracking (?:rate|numbers?|ids?|information)\b/gi, 6],
    [/\bVTR\b/g, 5],
    [
      /\b(?:invalid|missing|untracked|without|no) (?:\w+ )?tracking\b|\btracking (?:numbers?|ids?|information)\b[^.]{0,30}\b(?:not valid|invalid|not scanned|missing)\b/gi,
      4,
    ],
    [/\btracking (?:numbers?|ids?|rate)\b/gi, 2],
    [/\bseller[- ]fulfilled (?:listings|offers|selling privileges)\b[^.]{0,60}\bcategor/gi, 2],
  ],
} satisfies EnforcementTypeFile
