import { causalLinks } from '#rubric/causation.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

const fewestWhys = 3

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'The chain of reasons stops before a step that you can change.',
  notFound: 'We could not find what lies behind the event: only one step of the chain is told.',
  question: 'Why could that happen, down to a step, field, rule or task of your own?',
  why: 'An event is what happened. The gap that let it happen is the cause, and only that can be fixed.',
  how: 'Ask why at least three times, and stop at something you control: a step, a field, a rule, a person’s task.',
  source: { codes: ['F11', 'C8', 'C7', 'R3', 'R2'], checked: '2026-11-01' },
  answers: 'causes/@/whys',
  *find({ causes }) {
    for (const { id, whys, endsIn } of causes) {
      if (whys.filter(({ text }) => text.trim()).length < fewestWhys) yield `causes/${id}/whys`
      else if (endsIn !== 'step') yield `causes/${id}/endsIn`
    }
  },
  *inText(text) {
    const told = toldAbout(text, 'root-cause')
    const needed = told.length > 1 ? 2 : 1
    if (causalLinks(told) < needed) yield { section: 'root-cause' }
  },
  examples: {
    bad: [
      { when: 'a cause has two whys', given: { 'causes/c2/whys/w3': undefined }, at: 'causes/c2/whys' },
      { when: 'a why is empty', given: { 'causes/c2/whys/w3/text': '  ' }, at: 'causes/c2/whys' },
      { when: 'the chain ends in a person', given: { 'causes/c1/endsIn': 'person' }, at: 'causes/c1/endsIn' },
      { when: 'nobody said where the chain ends', given: { 'causes/c1/endsIn': '' }, at: 'causes/c1/endsIn' },
    ],
    good: [
      { when: 'three whys end in a step', given: { 'causes/c1/whys/w1': undefined } },
      { when: 'the order of causes is another', given: { 'causes/c1/kind': 'system' } },
    ],
    textBad: [
      'Packages were shipped without valid tracking. They were not uploaded in time.',
      'The item had marks on the box.',
      'Orders were sent on Monday. The customer got them on Friday.',
    ],
    textGood: [
      'Numbers were missing because they were typed by hand at day end. There was no check against the shipped list.',
      'Nobody had released the batch.',
      'The rota had no cover for the clerk, so orders waited for up to four days. We had no report that shows them.',
    ],
  },
})
