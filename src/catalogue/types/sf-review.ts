import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const help = source({ class: 'A', confidence: 'H' }, 'SF-REVIEW')
const notices = source({ class: 'F', confidence: 'M' }, 'SF-REVIEW-NOTICE', 'DROP-REVIEW-CA')

export default {
  name: 'Review of orders you ship yourself',
  short: 'Shipping review',
  group: 'shipping',
  scope: {
    text: 'Offers you ship yourself, or all offers, with payments held. It should not last more than 30 days.',
    source: help,
  },
  metric: null,
  routes: [
    { route: 'documents', when: 'Proof of delivery for the orders in question.', source: help },
    { route: 'wait', when: 'It ends by itself when deliveries are confirmed.', source: help },
  ],
  asks: claims(
    notices,
    'Proof that the orders were delivered.',
    'Addresses of your other shops.',
    'Proof of who runs the business.',
    'What went wrong with deliveries, if something did.',
  ),
  evidence: claims(
    notices,
    'Tracking of the orders, as an export.',
    'Proofs of delivery.',
    'Messages of buyers that confirm delivery.',
    'An extract of the company register.',
  ),
  causes: customary('Sales rose all at once.', 'The account is new.', 'Deliveries were late.'),
  actions: customary('Open orders shipped.', 'Business data brought up to date.'),
  controls: customary('New products are added in steps that the warehouse can ship.'),
  mistakes: claims(notices, 'An essay on root causes without tracking.'),
  cues: [
    [/\btemporary review\b|\btemporarily (?:review|deactivat|restrict)\w*\b[^.]{0,60}\border/gi, 5],
    [
      /\bconfirm (?:the )?delivery\b|\bproofs? of deliver(?:y|ies)\b|\bdelivery (?:of (?:your|these) orders )?(?:is|are|has been|can be) confirmed\b/gi,
      4,
    ],
    [/\b(?:not|never) (?:exceed|take longer than|last (?:longer|more) than) 30 days\b/gi, 3],
    [/\breview\w* (?:of )?(?:your )?(?:seller-fulfilled )?orders\b/gi, 3],
    [/\bother (?:online )?(?:stores|shops|storefronts)\b/gi, 2],
  ],
} satisfies EnforcementTypeFile
