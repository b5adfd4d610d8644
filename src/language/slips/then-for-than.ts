import { type Slip, slipPattern } from '../slip.ts'

const comparative =
  '(?:more|less|fewer|later|earlier|better|worse|higher|lower|larger|smaller|bigger|faster|slower|longer|shorter|greater|older|newer|cheaper|rather|other)'
const measure =
  '(?:expected|planned|usual|before|once|twice|ever|normal|allowed|promised|needed|required|agreed|\\d|one|two|three|four|five|ten|half|any|other|that|the (?:limit|target|rate|average|promised|last|previous|other|others|first))'

export default {
  message: 'A comparison takes “than”; “then” tells the order in time.',
  cases: [[slipPattern(`\\b${comparative} (?:(?!and\\b|or\\b)\\w+ )?⟦then⟧ ${measure}`), () => 'than']],
  examples: {
    bad: [
      'The orders were later ⟦then→than⟧ expected.',
      'We shipped more orders ⟦then→than⟧ planned.',
      'The rate was lower ⟦then→than⟧ 95 %.',
      'Other ⟦then→than⟧ that, nothing was changed.',
    ],
    good: [
      'We found it earlier, then told the buyer.',
      'Two weeks later then we saw the report.',
      'The orders were later than expected.',
      'We pack the order and then print the label.',
    ],
  },
} satisfies Slip
