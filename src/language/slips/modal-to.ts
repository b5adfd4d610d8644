import { irregularVerbs } from '#prose/irregular-verbs.ts'
import { nounVerbs, verbs } from '#prose/verbs.ts'
import { type Slip, slipPattern } from '../slip.ts'

const acts = [...verbs, ...nounVerbs, ...irregularVerbs.map(([verb]) => verb)].join('|')

export default {
  message: 'After “must”, “should” and “might” the verb stands without “to”.',
  cases: [
    [
      slipPattern(`(?<!\\b(?:a|the) )⟦\\b(?:must|should|might) to⟧ (?:${acts})\\b`),
      (slip) => slip.split(/\s/)[0] ?? '',
    ],
  ],
  examples: {
    bad: ['We ⟦must to→must⟧ check each label.', 'The packer ⟦should to→should⟧ scan the parcel.'],
    good: [
      'We must check each label.',
      'We did all we could to stop it.',
      'A must to have is a scanner.',
      'It is a must to check the label.',
    ],
  },
} satisfies Slip
