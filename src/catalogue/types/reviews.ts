import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const policy = source({ class: 'A', confidence: 'H' }, 'REVIEW-IT')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Customer review manipulation',
  short: 'Reviews',
  group: 'conduct',
  scope: { text: 'The account, and the reviews of its products. It may be for good.', source: policy },
  metric: null,
  routes: [
    { route: 'plan', when: 'The notice asks for a plan.', source: own },
    { route: 'dispute', when: 'Nothing of the kind was done, and you can show it.', source: own },
  ],
  asks: customary('The root cause.', 'What you have done about it.', 'What prevents it from now on.'),
  evidence: customary(
    'A complete list: programmes, orders, reviewers, payments, inserts.',
    'Contracts with providers, and their end.',
  ),
  causes: [
    ...claims(policy, 'An agency or service acted for you: its acts count as yours.'),
    ...customary(
      'A slip in the box asked for a review.',
      'Refunds or gifts for reviews.',
      'A review club.',
      'Family or staff wrote reviews.',
    ),
  ],
  actions: customary(
    'The programme ended, on which date.',
    'Slips destroyed: how many.',
    'Refunds for reviews stopped.',
  ),
  controls: [
    ...customary('No slip goes into a box without approval.', "Only Amazon's own ways to ask for a review."),
    ...customary('Staff and agencies have signed the rule.'),
  ],
  mistakes: customary('Telling only a part.', 'Denying what the slips show.'),
  cues: [
    [
      /\b(?:customer|product|buyer|positive|paid|fake|five-star|incentivi[sz]ed) reviews?\b[^.]{0,40}\b(?:manipulat\w*|abuse|polic(?:y|ies)|violat\w*)\b|\b(?:manipulat\w*|misus\w*|abus\w*|incentivi\w+)\b[^.]{0,50}\b(?:reviews|ratings?)\b|\breview (?:manipulation|abuse)\b/gi,
      6,
    ],
    [/\b(?:customer|product|positive|five-star|paid) (?:product )?reviews?\b/gi, 3],
    [
      /\breviews?\b[^.]{0,60}\b(?:refund\w*|paid|pay|gifts?|vouchers?|in exchange|in return|rewarded)\b|\b(?:refunds?|vouchers?|gifts?|rewards?)\b[^.]{0,60}\breviews?\b/gi,
      5,
    ],
    [/\b(?:reviews|ratings)\b/gi, 1.5],
  ],
} satisfies EnforcementTypeFile
