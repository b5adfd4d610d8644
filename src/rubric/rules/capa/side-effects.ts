import { matches } from '#prose/find.ts'
import type { Prose } from '#prose/prose.ts'
import { proseRule } from '#rubric/rule.ts'

const costly =
  /\b(?:(?:rais|extend|increas|lengthen)(?:ed|es|ing)? (?:the |our |all )?handling times?|(?:set|put|switched) (?:the |our )?(?:shop|store|account|listings?)? ?(?:to|in|into|on) (?:vacation|holiday) mode|(?:limit|reduc|cap)(?:ed|s|ping|ing)? (?:the |our )?(?:daily )?(?:orders?|stock|quantit(?:y|ies)|assortment)|(?:clos|delet)(?:ed|es|ing) (?:the |our |all )?(?:other )?listings|slower (?:service|carrier|delivery))\b/gi
const watched =
  /\b(?:side effects?|other (?:metrics?|figures?|numbers?|rates?)|on-time delivery|late (?:shipment|dispatch) rate|cancell?ation rate|defect rate|stock-?outs?|as a trade-?off)\b/i

export default proseRule({
  severity: 'could',
  concern: 'fact',
  message: '“{words}” can cost something elsewhere, and nothing says that you watch it.',
  question: 'Which other number do you watch, so that this step does no new harm?',
  why: 'A longer handling time or a closed listing moves the problem into another metric. A reviewer of that metric will write next.',
  how: 'Name the number that could suffer, such as on-time delivery or cancellations, and say that you watch it too.',
  source: { codes: ['R5'], checked: '2026-11-01' },
  in: ['corrective', 'preventive'],
  find: (prose) => (isWatched(prose) ? [] : matches(costly, prose)),
  examples: {
    bad: [
      'On 3 May we ⟦raised our handling time⟧ to three days.',
      'We ⟦limited the daily orders⟧ to forty.',
      'When two packers are away we ⟦put the shop in vacation mode⟧.',
      'Large boxes now go by a ⟦slower service⟧.',
    ],
    good: [
      'We raised our handling time to three days and watch the on-time delivery rate each Monday.',
      'We paused all 46 toy listings on 16 March.',
      'The handling time is now checked against the packing list.',
      'We limited stock to forty a day; cancellation rate and other metrics are read each evening.',
    ],
  },
})

const isWatched = ({ source }: Prose): boolean => watched.test(source)
