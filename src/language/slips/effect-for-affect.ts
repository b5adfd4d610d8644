import { type Slip, slipPattern } from '../slip.ts'
import { nouns } from '../trade-nouns.ts'

export default {
  message: '“Affect” is what something does; “effect” is the result.',
  cases: [
    [
      slipPattern(`\\b(?:this|that|it) ⟦(?:effects|effected)⟧ (?:our|the|your|their|all|every|many|\\d)`),
      (slip) => slip.replace('eff', 'aff'),
    ],
    [slipPattern(`\\b${nouns} (?:that |which )?(?:are|were|was) ⟦effected⟧`), () => 'affected'],
    [slipPattern(`\\b⟦effected⟧ ${nouns}\\b`), () => 'affected'],
  ],
  examples: {
    bad: [
      'This ⟦effects→affects⟧ our metrics.',
      'It ⟦effected→affected⟧ 12 orders.',
      'The orders that were ⟦effected→affected⟧ were refunded.',
      'We refunded the ⟦effected→affected⟧ customers.',
    ],
    good: ['The effects our buyers saw were small.', 'This affects our metrics.', 'We effected the change in May.'],
  },
} satisfies Slip
