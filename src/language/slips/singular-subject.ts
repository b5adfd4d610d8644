import { type Slip, slipPattern } from '../slip.ts'
import { aNoun, anAdjective, clauseStart } from '../trade-nouns.ts'

const forOne: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' }

export default {
  message: 'One thing takes the singular form of the verb.',
  cases: [
    [
      slipPattern(
        `${clauseStart}(?:the|our|each|every|this|one) (?:${anAdjective} )?${aNoun} ⟦(?:are|were|have|don't|aren't|weren't|haven't|do(?= not))⟧(?= \\w)`,
      ),
      (slip) => slip.replace(/^(?:are|were|have|do)/, (verb) => forOne[verb] ?? verb),
    ],
  ],
  examples: {
    bad: [
      'The label ⟦are→is⟧ wrong.',
      'Our supplier ⟦have→has⟧ sent the invoice.',
      'The order was late because the carrier ⟦have→has⟧ lost it.',
      'Every parcel ⟦were→was⟧ opened.',
      'The system ⟦do→does⟧ not send the number.',
      'The system ⟦don’t→doesn’t⟧ send the number.',
    ],
    good: [
      'The label and the invoice have the same number.',
      'If the label were wrong, the order would stop.',
      'The orders of this buyer were late.',
      'Did the packer have a list?',
      'The last label was wrong.',
      'We let the packer have a second scanner.',
    ],
  },
} satisfies Slip
