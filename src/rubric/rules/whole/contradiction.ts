import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Sentence } from '#prose/prose.ts'
import { daysOutOfOrder } from '#rubric/day-order.ts'
import { incompatible, type Side } from '#rubric/incompatible.ts'
import { draftRule } from '#rubric/rule.ts'

export default draftRule({
  severity: 'should',
  concern: 'contradiction',
  message: '“{words}” and “{other}” cannot both hold.',
  question: 'Which of the two is true?',
  why: 'Statements that contradict each other can end a case by themselves.',
  how: 'Decide which one is true and say it once, with the day or the number that shows it.',
  source: { codes: ['C12', 'C11', 'C1'], checked: '2026-11-01' },
  *find(draft, today) {
    const statements = told(draft)
    const find = (side: Side, but?: Told) =>
      statements.find((one) => one !== but && side.in.includes(one.section) && side.says(one.sentence))
    for (const [one, other] of incompatible) {
      const first = find(one)
      const second = first && find(other, first)
      if (!first || !second) continue
      const { section, path, offset, sentence } = first
      const params = { words: sentence.text, other: second.sentence.text }
      yield { section, path, start: sentence.start + offset, end: sentence.end + offset, params }
    }
    if (draft.mode === 'review') return
    for (const { section, path, ...params } of daysOutOfOrder(draft.case, today)) yield { section, path, params }
  },
  examples: {
    bad: [
      { corrective: 'This removes any possibility of the error.', preventive: 'It should help with most parcels.' },
      {
        'root-cause': 'The mistake is ours, not any of the systems involved.',
        corrective: 'We are replacing the system.',
      },
      { corrective: 'We gave up the old route entirely.', preventive: 'Buy Shipping will be our primary carrier.' },
      { 'root-cause': 'We take full responsibility. We did nothing wrong and always followed the rules.' },
    ],
    good: [
      {
        corrective: 'In 96 orders since the change none had an empty field.',
        preventive: 'It should be looked at each day.',
      },
      { 'root-cause': 'The mistake is ours, not the carrier’s.', corrective: 'We added a second scan.' },
      { corrective: 'All orders moved to the new tool.', preventive: 'All orders get their label there.' },
      { 'root-cause': 'We take full responsibility. The listing was created in error by our clerk.' },
    ],
  },
})

type Told = {
  readonly section: SectionKind
  readonly path: string
  readonly offset: number
  readonly sentence: Sentence
}

/** Every statement with the place where it stands. */
const told = ({ sections }: Draft): Told[] =>
  sections.flatMap(({ kind, passages }) =>
    passages.flatMap(({ path, offset, prose }) =>
      prose.sentences.flatMap((sentence) =>
        sentence.form === 'heading' ? [] : { section: kind, path, offset, sentence },
      ),
    ),
  )
