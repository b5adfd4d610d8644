import { type Slip, slipPattern } from '../slip.ts'
import { gerundOf } from '../verb-forms.ts'

/** Forms that are carried over word for word from another language. */
export default {
  message: 'English says this in another form.',
  cases: [
    [slipPattern(`⟦\\b(?:are|am) agree⟧(?! to)\\b`), () => 'agree'],
    [
      slipPattern(`\\bstopped ⟦to (?:sell|ship|use|offer|list|accept|buy|send)⟧\\b`),
      (slip) => gerundOf(slip.split(/\s/)[1] ?? ''),
    ],
    [slipPattern(`⟦\\bthe most of⟧ (?:the|our|these)\\b`), () => 'most of'],
    [slipPattern(`\\b⟦peoples⟧ (?:complained|said|were|are|have|who|in)\\b`), () => 'people'],
  ],
  examples: {
    bad: [
      'We ⟦are agree→agree⟧ with the decision.',
      'We have stopped ⟦to sell→selling⟧ these items.',
      'The supplier stopped ⟦to ship→shipping⟧ the boxes.',
      '⟦The most of→Most of⟧ our orders are small.',
      '⟦Peoples→People⟧ complained about the smell.',
    ],
    good: [
      'We agree with the decision.',
      'We stopped to check the label.',
      'We stopped selling these items.',
      'We make the most of it.',
    ],
  },
} satisfies Slip
