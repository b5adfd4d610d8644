import { saysWhatDidNotLook } from '#rubric/causation.ts'
import { factRule } from '#rubric/rule.ts'

const task =
  /\b(?:nobody|no one|no-one|not anyone|none of us)\b|\b(?:assigned|responsible|in charge|task|duty|job|role|owner)\b|\b(?:i|we) (?:was|were) (?:the one|meant|supposed)\b|\bmine\b/i

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'It is not said whose task it was to notice.',
  notFound: 'We could not find whose task it was to notice, or that it was nobody’s.',
  question: 'Whose task was it to notice, or was it nobody’s?',
  why: 'A missed check explains something only where somebody should have made it. That it was nobody’s task is an answer too, and points to the fix.',
  how: 'Name the role whose task it was, or say that no role had it.',
  source: { codes: ['R3', 'R2'], checked: '2026-11-01' },
  answers: 'causes/@/duty',
  *find({ causes }) {
    for (const { id, kind, duty } of causes) if (kind === 'detection' && !duty.trim()) yield `causes/${id}/duty`
  },
  *inText({ section }) {
    const unseen = section('root-cause').sentences.filter(saysWhatDidNotLook)
    const first = unseen[0]
    if (!first || section('root-cause').sentences.some(({ text, roles }) => roles.length || task.test(text))) return
    const at = { path: first.path, start: first.start + first.offset, end: first.end + first.offset }
    yield { section: 'root-cause', at }
  },
  examples: {
    bad: [
      { when: 'the cause of non-detection names no task', given: { 'causes/c2/duty': '' }, at: 'causes/c2/duty' },
      { when: 'the answer is a blank', given: { 'causes/c2/duty': '  ' }, at: 'causes/c2/duty' },
    ],
    good: [
      { when: 'it was nobody’s task', given: {} },
      { when: 'it was a role’s task', given: { 'causes/c2/duty': 'The shipping lead, who was on leave' } },
      { when: 'the other cause needs none', given: { 'causes/c1/duty': '' } },
    ],
    textBad: [
      { 'root-cause': 'The tracking report was not checked for nine weeks.' },
      { 'root-cause': 'We did not compare the confirmations with the labels, so the gap stayed unseen.' },
    ],
    textGood: [
      { 'root-cause': 'Nobody was assigned to open the tracking report.' },
      { 'root-cause': 'The shipping lead did not check the tracking report while the shop was moved.' },
      { 'root-cause': 'The carrier field was empty on 214 orders.' },
      { 'root-cause': 'I work alone, and the check that I did not make was mine.' },
    ],
  },
})
