import { type Slip, slipPattern } from '../slip.ts'

/** Words that may stand twice in good English. */
const mayRepeat = 'had|that|her|bye|no|very|\\d+'

export default {
  message: 'The same word stands here twice.',
  cases: [
    [
      slipPattern(`(?<![\\w-])⟦(?<word>(?!(?:${mayRepeat})\\b)[a-z]+) \\k<word>⟧(?![\\w-]|')`),
      (slip) => slip.split(/\s/)[0] ?? '',
    ],
  ],
  examples: {
    bad: [
      'We ⟦have have→have⟧ closed the listing.',
      '⟦The the→The⟧ label was wrong.',
      'It was sent to ⟦the\nthe→the⟧ buyer.',
      'The packer ⟦is is→is⟧ trained.',
    ],
    good: [
      'The buyers had had no answer.',
      'We know that that label was wrong.',
      'Line 12 12 is empty.',
      'The pick-and-pack pack is new.',
      'Now the theft is known.',
    ],
  },
} satisfies Slip
