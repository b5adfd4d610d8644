import type { DateMention, Sentence } from '#prose/prose.ts'
import { cue, statements } from '#rubric/cue.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

const duration = cue(
  '(for|over|during|within|after|took|lasted|nearly|almost|about) ~1 (\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ~1 (days?|weeks?)',
)
const isDay = ({ precision }: DateMention) => precision === 'day'
const names = { from: 'first affected day', until: 'last affected day', foundOn: 'day on which you found it' } as const

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'The {what} is missing.',
  notFound: 'We could not find the first and the last day of the failure.',
  question: 'What were the first and the last affected day, and on which day did you find it?',
  why: 'Days let the reviewer compare your story with the period of the metric, and show that the fix came after.',
  how: 'Give the first affected day, the last one, and the day on which you found it. A month alone is too wide.',
  source: { codes: ['C14', 'C20', 'C28', 'R6', 'C25'], checked: '2026-11-01' },
  answers: 'causes/@/from',
  *find({ causes }) {
    for (const cause of causes.filter(({ kind }) => kind !== 'detection')) {
      const open = (['from', 'until', 'foundOn'] as const).find((name) => !cause[name])
      if (open) yield { path: `causes/${cause.id}/${open}`, params: { what: names[open] } }
    }
  },
  *inText(text) {
    const told: Sentence[] = [...statements(text.section('opening')), ...toldAbout(text, 'root-cause')]
    const dates = told.flatMap((sentence) => sentence.dates)
    const days = dates.filter(isDay).length
    const months = dates.filter(({ precision }) => precision === 'month').length
    const lasted = told.some((sentence) => duration.test(sentence.text))
    if (days < 2 && !(days === 1 && (lasted || months > 1))) yield { section: 'root-cause' }
  },
  examples: {
    bad: [
      { when: 'the first day is missing', given: { 'causes/c1/from': '' }, at: 'causes/c1/from' },
      { when: 'the last day is missing', given: { 'causes/c1/until': '' }, at: 'causes/c1/until' },
      { when: 'the day of discovery is missing', given: { 'causes/c1/foundOn': '' }, at: 'causes/c1/foundOn' },
    ],
    good: [
      { when: 'all three are given', given: {} },
      { when: 'it lasted one day', given: { 'causes/c1/from': '2026-03-14', 'causes/c1/until': '2026-03-14' } },
    ],
    textBad: [
      'Beginning in January we changed how orders leave the house.',
      'It started in the spring and went on for a while.',
      'The first late order is of 3 March 2026.',
    ],
    textGood: [
      'From 11 January 2026 to 19 March 2026 orders left with an empty field.',
      'The printer was down from 3 March 2026 for eleven days.',
      'Orders placed between 2026-03-03 and 2026-03-14 were confirmed late.',
    ],
  },
})
