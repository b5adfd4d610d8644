import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const covered =
  '(orders?|parcels?|packages?|shipments?|listings?|products?|items?|labels?|postage|goods|stock|suppliers?|asins?)'

const some = cue(
  '(primary|main|preferred|default) (shipping )?(carrier|provider|method|way|tool|courier|service|supplier|system|channel)',
  '(primarily|mainly|mostly|for the most part|usually|generally|normally|as a rule)',
  `(most|the majority|the bulk|the greater part|a (big|large) part|some|many|part) of ~2 ${covered}`,
  '(most|some) (orders|parcels|shipments|listings|products|items|labels)',
  '(where|wherever|when|whenever|if) (possible|practical|feasible|we can|there is time|we have time)',
  'as (far|much|often|many) as (possible|we can)',
  'in (most|many|nearly all|almost all) cases',
  '(nearly|almost) (all|every|each)',
  'more and more',
)

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” leaves a part outside the step.',
  question: 'What happens to the orders or listings that are not covered?',
  why: 'The rate counts all orders. What stays outside the step is where it fails next time.',
  how: 'Cover all of it, or say in one sentence what happens to the rest.',
  source: { codes: ['F2', 'A3'], checked: '2026-11-01' },
  answers: 'controls/@/text',
  in: ['corrective', 'preventive'],
  find: (prose) => inSentences(prose, some),
  examples: {
    bad: [
      'Buy Shipping will be our ⟦primary carrier⟧ provider.',
      'We buy ⟦most of the postage⟧ through Amazon.',
      'A tracked service is used ⟦where possible⟧.',
      'Labels are ⟦mostly⟧ printed in one tool.',
    ],
    good: [
      'All Amazon orders get their label in Buy Shipping.',
      'Oversize orders go by UPS, with carrier and service required on the same screen.',
      'The shift lead is our primary contact for the carrier.',
      'Most of the day the desk has two people.',
      'We ship as soon as possible after the scan.',
    ],
  },
})
