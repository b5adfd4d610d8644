import { spanOf, statements } from '#rubric/cue.ts'
import { admission, denial, doubted, opposite, spotless } from '#rubric/denials.ts'
import { proseRule } from '#rubric/rule.ts'

export default proseRule({
  severity: 'must',
  concern: 'fact',
  message: '“{words}” says that nothing went wrong on your side.',
  question: 'Do you accept what the notice says, or do you have order-level proof that it is not so?',
  why: 'A denial is not a plan. If the facts are on your side they belong in a dispute with proof for each order or item.',
  how: 'Choose one: a dispute with proof, or a plan that says what failed. Do not mix the two.',
  source: { codes: ['C2', 'C6', 'C14', 'C4', 'F17', 'C32'], checked: '2026-11-01' },
  in: ['root-cause', 'opening', 'corrective', 'preventive', 'closing'],
  *find(prose, { section }) {
    const all = statements(prose)
    const isAnswer = section === 'root-cause' || section === 'opening'
    const isOwned = all.some(({ text }) => admission.test(text))
    for (const sentence of all) {
      const span =
        spanOf(denial, sentence) ??
        (isAnswer && !doubted.test(sentence.text) ? spanOf(opposite, sentence) : undefined) ??
        (isOwned || sentence.tense === 'planned' ? undefined : spanOf(spotless, sentence))
      if (span) yield span
    }
  },
  examples: {
    bad: [
      'Our account was ⟦suspended in error⟧.',
      '⟦We always follow⟧ every policy of Amazon.',
      'We have ⟦done nothing wrong⟧.',
      '⟦We do not sell any used⟧ goods.',
      '⟦All items are 100% authentic⟧.',
      'The ⟦decision is unfair⟧ and we ask you to look at it again.',
    ],
    good: [
      'The listing was created in error by our upload file.',
      'This is our mistake, not that of any system.',
      'We have always followed the packing sheet, but the sheet has no seal check; that failure is ours.',
      'Between 3 and 19 March 412 orders were confirmed late because of our batch upload.',
      'We did not check whether the items are authentic.',
    ],
  },
})
