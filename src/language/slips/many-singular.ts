import { type Slip, slipPattern } from '../slip.ts'
import { aNoun, manyOf } from '../trade-nouns.ts'

const several =
  '(?:many|several|these|those|both|all(?: (?:the|our|of the|of our))?|two|three|four|five|six|ten|twelve|[2-9]|[1-9]\\d[\\d,]*)'

export default {
  message: 'More than one: the noun takes an “s”.',
  cases: [
    [
      slipPattern(`(?<![\\w.,-])${several} ⟦${aNoun}⟧(?= ?(?:[.,;](?!\\w)|$)| (?:was|were|have|had|are|who|which)\\b)`),
      (slip) => manyOf.get(slip) ?? slip,
    ],
  ],
  examples: {
    bad: [
      'Many ⟦order→orders⟧ were late.',
      'All ⟦label→labels⟧ were printed twice.',
      'We refunded 12 ⟦customer→customers⟧.',
      'We checked all the ⟦invoice→invoices⟧.',
    ],
    good: [
      'Many order numbers were missing.',
      'All labels were printed twice.',
      'Many order in bulk.',
      'We refunded 1 customer.',
      'The rate was 2.5 order lines.',
    ],
  },
} satisfies Slip
