import { strengthOf } from '#rubric/control-strength.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'Every step against this cause depends on people remembering it.',
  notFound: 'We could not find a step that still works when somebody forgets.',
  question: 'What would stop this failure on a day when nobody thinks of it?',
  why: 'Training, reminders and rules fade. A step that forces, refuses, counts or leaves a record does not.',
  how: 'Keep the training. Add a step that works on a bad day: a required field, a block, a signed list, an alert.',
  source: { codes: ['R4', 'R1', 'F7', 'R11'], checked: '2026-11-01' },
  answers: 'controls/@/kind',
  *find({ causes, controls }) {
    const reported = new Set<string>()
    for (const { id } of causes) {
      const own = controls.filter((control) => control.causes.includes(id))
      const first = own[0]?.id
      if (!first || reported.has(first) || own.some(({ kind }) => kind !== 'inform')) continue
      reported.add(first)
      yield `controls/${first}/kind`
    }
  },
  *inText(text) {
    if (!text.has('preventive')) return
    const { blocks } = text.section('preventive')
    const steps = blocks.filter(({ form }) => form !== 'heading').map(strengthOf)
    if (steps.length && !steps.some((strength) => strength === 'strong' || strength === 'medium'))
      yield { section: 'preventive' }
  },
  examples: {
    bad: [
      {
        when: 'a cause is met by training alone',
        given: { 'controls/p1/kind': 'inform', 'controls/p3/kind': 'inform' },
        at: 'controls/p1/kind',
      },
      {
        when: 'both causes are met by training alone',
        given: { 'controls/p1/kind': 'inform', 'controls/p2/kind': 'inform', 'controls/p3/kind': 'inform' },
        at: 'controls/p2/kind',
      },
    ],
    good: [
      { when: 'a block stands beside the training', given: { 'controls/p3/kind': 'inform' } },
      { when: 'the kind is not said yet', given: { 'controls/p1/kind': '', 'controls/p3/kind': '' } },
    ],
    textBad: [
      'We will train our team and remind everybody to look twice.',
      'All rules of Amazon are studied by us from start to end.',
      'We shall pay closer attention.',
    ],
    textGood: [
      'The screen refuses to close an order with an empty carrier, and the packers were trained on it.',
      'The shift lead signs a checklist for each pallet.',
      'Labels come only from Buy Shipping.',
      'We hired a second packer for the evening.',
    ],
  },
})
