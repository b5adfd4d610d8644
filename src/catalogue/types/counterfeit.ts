import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const moderator = source({ class: 'A', confidence: 'H' }, 'AH-COMMON', 'IP-APRIL')
const guide = source({ class: 'C', confidence: 'M' }, '56OK')
const own = source({ class: 'own', confidence: 'GK' })

export default {
  name: 'Counterfeit complaint',
  short: 'Counterfeit',
  group: 'authenticity',
  scope: { text: 'A listing at first; the account when complaints add up.', source: moderator },
  metric: null,
  routes: [
    { route: 'documents', when: 'You can show invoices or an authorization.', source: moderator },
    {
      route: 'retraction',
      when: 'The report was wrong: the rights owner can take it back, directly with Amazon.',
      source: moderator,
    },
    { route: 'dispute', when: 'No test buy was made and your papers prove the goods genuine.', source: moderator },
    { route: 'plan', when: 'The account is off and the notice asks for a plan.', source: own },
  ],
  asks: claims(moderator, 'Invoices, an authorization, or a retraction by the rights owner.'),
  evidence: [
    ...claims(moderator, 'Invoices of the supply chain.', 'A letter of the brand.'),
    ...customary('Serial numbers or codes on the product.', 'Photos of the product and its marks.'),
  ],
  causes: customary('A supplier that was never checked.', 'A listing of another brand.', 'A report by a competitor.'),
  actions: customary(
    'Stock removed or destroyed: how many units.',
    'Offers closed.',
    'The rights owner contacted, on which date.',
  ),
  controls: customary(
    'A list of brands with permission on file.',
    'Serial numbers are checked on arrival.',
    'Codes on each unit, where the brand offers them.',
  ),
  mistakes: [
    ...claims(guide, 'Leaving the test buy unanswered.'),
    ...claims(moderator, 'Forwarding a retraction: it has to come from the owner.'),
    ...customary('An apology and a claim that all was genuine, in one text.'),
  ],
  cues: [
    [
      /\b(?:may be|are|is|as|sold|selling|sells?|reported|with|potentially|were) counterfeits?\b|(?<!sale of )\bcounterfeit (?:complaint|product|item|good|claim|without|report|unit)s?\b(?! (?:is|are) (?:strictly )?prohibited| on Amazon)/gi,
      4,
    ],
    [/(?<!sale of |anti-)\bcounterfeit\w*\b(?! (?:polic|(?:products?|items?|goods) (?:on|in|is|are)\b))/gi, 3],
    [/\brights? owners?\b|\binfring\w*\b/gi, 1],
    [/\btest (?:buy|purchase)s?\b/gi, 4],
  ],
} satisfies EnforcementTypeFile
