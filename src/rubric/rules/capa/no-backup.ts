import { hasOwner } from '#rubric/owners.ts'
import { factRule } from '#rubric/rule.ts'

const standIn =
  /\bst(?:and|ands|anding|ood)[ -]?in\b|\b(?:deputy|deputies|backup|back-up|substitute|alternate|cover(?:s|ed)? for|second (?:person|employee|colleague|trained)|two (?:people|persons|trained)|also trained|takes? over)\b|\b(?:in (?:his|her|their|my) absence|(?:is|are|am) (?:away|absent|ill|sick|on (?:leave|holiday|vacation)))\b/i

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'Nobody stands in for {owner}.',
  notFound: 'We could not find who stands in when the person in charge is away.',
  question: 'Who does this when that person is away?',
  why: 'A step that rests on one person stops with the first holiday. Many failures began on just such a day.',
  how: 'Name a second role, or say what happens on days without one: handling time, holiday mode, a stop.',
  source: { codes: ['R10', 'R2'], checked: '2026-11-01' },
  answers: 'controls/@/standIn',
  *find({ controls }) {
    for (const { id, owner, standIn } of controls) {
      if (owner.trim() && !standIn.trim()) yield { path: `controls/${id}/standIn`, params: { owner } }
    }
  },
  *inText({ section }) {
    const { sentences } = section('preventive')
    if (sentences.some(hasOwner) && !sentences.some(({ text }) => standIn.test(text))) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      { when: 'a step has an owner only', given: { 'controls/p2/standIn': '' }, at: 'controls/p2/standIn' },
      { when: 'the stand-in is a blank', given: { 'controls/p1/standIn': ' ' }, at: 'controls/p1/standIn' },
    ],
    good: [
      { when: 'each step has both', given: {} },
      { when: 'the owner is not named either', given: { 'controls/p2/owner': '', 'controls/p2/standIn': '' } },
      { when: 'there is no step yet', given: { controls: [] } },
    ],
    textBad: [
      'The shipping lead checks the report each morning.',
      'Our warehouse manager signs the list every Friday.',
    ],
    textGood: [
      'The shipping lead checks the report each morning; the office manager stands in.',
      'The owner opens the report daily. When she is away, the shop is set to holiday mode.',
      'We check the report each morning.',
    ],
  },
})
