import { type Slip, slipPattern } from '../slip.ts'
import { anAdjective, nouns } from '../trade-nouns.ts'

const several =
  '(?:many|several|some|(?:a )?few|two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|[1-9]\\d[\\d,]*)'

export default {
  message: 'More than one thing takes the plural form of the verb.',
  cases: [
    [
      slipPattern(`\\bthere ⟦(?:is|was)⟧ (?:(?:only|still|also) )?${several} (?:${anAdjective} )?${nouns}\\b`),
      (slip) => (slip === 'is' ? 'are' : 'were'),
    ],
  ],
  examples: {
    bad: [
      'There ⟦is→are⟧ 12 orders without a carrier.',
      'There ⟦was→were⟧ many late parcels.',
      'In May there ⟦was→were⟧ still three missing labels.',
    ],
    good: [
      'There is 1 order without a carrier.',
      'There is one order left.',
      'There was 12 % of stock left.',
      'There are 12 orders without a carrier.',
      'There is some work on the orders left.',
    ],
  },
} satisfies Slip
