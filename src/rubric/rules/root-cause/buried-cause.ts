import { cue, spanOf, statements } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const mostWordsBefore = 80
const cause = cue(
  '(the |our )?root cause',
  '(the|our|main|real) (cause|reason)s?',
  'because',
  'caused by',
  'due to',
  'what caused',
  'happened (when|as)',
  'had no',
)

export default proseRule({
  severity: 'could',
  concern: 'polish',
  message: 'The cause comes after {before} words.',
  question: 'Can the sentence with the cause stand first?',
  why: 'Reviewers have minutes, and may judge by the first lines.',
  how: 'Put the one sentence with the cause first. How orders flow can follow as support.',
  source: { codes: ['C37', 'C25', 'C6'], checked: '2026-11-01' },
  in: ['root-cause'],
  *find(prose) {
    let before = 0
    for (const sentence of statements(prose)) {
      const span = spanOf(cause, sentence)
      if (span) {
        if (before > mostWordsBefore) yield { ...span, params: { before } }
        return
      }
      before += sentence.words
    }
  },
  examples: {
    bad: [
      `${'Orders come in from the shop and go to the warehouse tool. '.repeat(8)}⟦The root cause⟧ was an empty field.`,
      `${'The parcel is packed, weighed and put on the cart for the carrier. '.repeat(8)}It was late ⟦because⟧ the cart stood there.`,
      `${'We sell toys in four countries and ship them from one hall. '.repeat(8)}The delay was ⟦caused by⟧ a missing rota.`,
    ],
    good: [
      'The root cause was an empty field. Orders come in from the shop and go to the warehouse tool.',
      `Orders waited because one clerk confirms them. ${'They come in from the shop and go to the warehouse tool. '.repeat(8)}`,
      'We had no check of the carrier before the label was printed.',
      'Orders come in from the shop. The field stayed empty due to the import.',
    ],
  },
})
