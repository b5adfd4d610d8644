import { type Slip, slipPattern } from '../slip.ts'
import { participleOf } from '../verb-forms.ts'

const verbs =
  'train ship pack check scan remove replace assign suspend deliver receive confirm update inform delete cancel inspect print instruct refuse send write take give choose forget break know show sell find keep'
    .split(' ')
    .join('|')

/** What follows an act; behind a noun other words stand. */
const after =
  '(?= ?(?:$|[.;,)])| (?:by|in|on|to|from|with|at|for|again|twice|before|after|since|until|yesterday|today|daily|weekly|late|wrongly)\\b)'

export default {
  message: 'The verb needs its third form here.',
  cases: [
    [
      slipPattern(
        `\\b(?:(?:has|have|had) (?:not )?been|was|were|wasn't|weren't|being|be)(?: (?:not|also|never|always))? ⟦(?:${verbs})⟧${after}`,
      ),
      participleOf,
    ],
  ],
  examples: {
    bad: [
      'The staff have been ⟦train→trained⟧ in May.',
      'The invoice was ⟦send→sent⟧ to Amazon.',
      'The labels were not ⟦print→printed⟧ before noon.',
      'Each report must be ⟦check→checked⟧.',
      'The orders were ⟦ship→shipped⟧ late.',
    ],
    good: [
      'The invoice was sent to Amazon.',
      'The next step will be check lists.',
      'The staff have been in training since May.',
      'The cause was print errors.',
      'We were to send the invoice.',
    ],
  },
} satisfies Slip
