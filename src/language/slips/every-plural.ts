import { type Slip, slipPattern } from '../slip.ts'
import { nouns, oneOf } from '../trade-nouns.ts'

const times = { days: 'day', weeks: 'week', months: 'month', mornings: 'morning' } as const

export default {
  message: '“Each” and “every” take one thing.',
  cases: [
    [
      slipPattern(`\\b(?:each|every) ⟦(?:${nouns}|${Object.keys(times).join('|')})⟧(?!\\w|')`),
      (slip) => oneOf.get(slip) ?? times[slip as keyof typeof times] ?? slip,
    ],
  ],
  examples: {
    bad: [
      'Every ⟦orders→order⟧ is checked.',
      'We scan each ⟦labels→label⟧ twice.',
      'The report is read every ⟦days→day⟧.',
    ],
    good: ['Every order is checked.', 'The report is read every 2 days.', 'Each of the labels is scanned.'],
  },
} satisfies Slip
