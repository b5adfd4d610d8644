import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const moderator = source({ class: 'A', confidence: 'H' }, 'AH-APPEAL-MOD')
const cases = source({ class: 'C', confidence: 'M' }, 'PRICE-EC', 'PRICE-BIZ')

export default {
  name: 'Fair pricing',
  short: 'Pricing',
  group: 'listing',
  scope: { text: 'Single offers; the account when it happens again or in an emergency.', source: moderator },
  metric: null,
  routes: [
    { route: 'fix', when: 'An offer is off: correct the price.', source: moderator },
    { route: 'plan', when: 'The account is concerned and the notice asks for a plan.', source: cases },
  ],
  asks: [
    ...claims(moderator, 'A corrected price.'),
    ...claims(cases, 'For the account: cause, actions and prevention.'),
  ],
  evidence: claims(
    cases,
    'Invoices that show what you paid.',
    'The highest price set in your pricing tool.',
    'The record of prices.',
  ),
  causes: [
    ...claims(cases, 'A pricing tool without an upper limit.'),
    ...customary(
      'Shipping was put into the price.',
      'The price of one unit and of a pack were mixed up.',
      'Goods were scarce.',
    ),
  ],
  actions: customary('Prices set: how many offers, on which date.', 'The rule of the tool changed.'),
  controls: customary(
    'A lowest and a highest price on each product.',
    'A daily list of prices that stand out, with an owner.',
  ),
  mistakes: customary('Justifying the price by scarcity.'),
  cues: [
    [/\bfair pricing\b|\bprice gouging\b|\bpricing (?:polic(?:y|ies)|practices?|errors?)\b/gi, 6],
    [
      /\b(?:prices?|priced)\b[^.]{0,60}\b(?:higher|too high|above|excessive|unfair|recent|reference|competitive)\b/gi,
      3,
    ],
    [/\bprices?\b/gi, 1],
  ],
} satisfies EnforcementTypeFile
