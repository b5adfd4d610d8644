import { type Slip, slipPattern } from '../slip.ts'

export default {
  message: 'Two words that sound alike are mixed up here.',
  cases: [
    [slipPattern(`⟦\\byour⟧ (?:going|welcome|able|not going) to\\b`), () => "you're"],
    [
      slipPattern(`\\b(?:we|they|you|i|not|will|would|could|may|might|never) ⟦loose⟧ (?!and\\b|or\\b|fit)`),
      () => 'lose',
    ],
    [
      slipPattern(`\\b(?:we|they|i|to|will|must|should) ⟦advice⟧ (?:all|the|our|you|your|customers|buyers)\\b`),
      () => 'advise',
    ],
    [
      slipPattern(`\\b(?:the|our|your|their|his|her|some|an) ⟦advise⟧(?= ?[.,;]| (?:of|from|on|was|is)\\b)`),
      () => 'advice',
    ],
    [slipPattern(`\\b⟦(?<!’)its⟧ (?:a|been|not|the|our|very|too|late|wrong|clear)\\b`), () => "it's"],
  ],
  examples: {
    bad: [
      "We know that ⟦your→you're⟧ going to review it.",
      'We ⟦loose→lose⟧ orders in this way.',
      'We ⟦advice→advise⟧ all buyers to wait.',
      'We followed the ⟦advise→advice⟧ of the carrier.',
      "⟦Its→It's⟧ not clear.",
    ],
    good: [
      'Your going there was a help.',
      'The loose labels fell off.',
      'The advice of the carrier was followed.',
      'The label lost its barcode.',
      'We advise all buyers to wait.',
    ],
  },
} satisfies Slip
