import { measures } from '#rubric/measures.ts'
import { hasOwner } from '#rubric/owners.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'Nobody is named for this step.',
  notFound: 'We could not find who carries a step: no role or person other than “we”.',
  question: 'Which role does this, and who stands in when that person is away?',
  why: 'A step that belongs to everybody is done by nobody. A reviewer looks for one role that answers for it.',
  how: 'Name one role for each step and one stand-in. If you work alone, say “I” and who covers your absence.',
  source: { codes: ['C11', 'C18', 'R10', 'R2', 'C14'], checked: '2026-11-01' },
  answers: 'controls/@/owner',
  *find({ controls }) {
    for (const { id, owner } of controls) if (!owner.trim()) yield `controls/${id}/owner`
  },
  *inText(text) {
    if (!measures(text).sentences.some(hasOwner)) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      { when: 'a control has no owner', given: { 'controls/p1/owner': '' }, at: 'controls/p1/owner' },
      { when: 'the owner is a blank', given: { 'controls/p2/owner': ' ' }, at: 'controls/p2/owner' },
    ],
    good: [
      { when: 'every control has an owner', given: {} },
      { when: 'the owner works alone', given: { 'controls/p1/owner': 'I do, my sister when I am away' } },
    ],
    textBad: [
      'We will check the report weekly.',
      'All staff were told to look at the labels.',
      'The labels are checked every day before the truck comes.',
    ],
    textGood: [
      'The shipping lead checks the report each morning.',
      'We have appointed one worker who looks at each parcel.',
      'Returns are opened by the warehouse manager.',
      'I hired a part-timer who only types tracking numbers.',
    ],
  },
})
