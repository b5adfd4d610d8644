import { readProse } from '#prose/prose.ts'
import { prevention } from '#rubric/measures.ts'
import { hasLimit, hasRhythm, isCheck, isVagueRhythm } from '#rubric/monitoring.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'The check has no rhythm that could be held against a calendar.',
  notFound: 'We could not find how often this check is made: “{words}”.',
  question: 'How often does it happen, or at which event: each order, daily at 9:00, every Monday?',
  why: 'Without a rhythm nobody can tell whether the check was made. “Regularly” is not a rhythm.',
  how: 'Give the rhythm or the event: each order, daily at 9:00, every Monday, before a label is printed.',
  source: { codes: ['C11', 'C18', 'F6', 'F7'], checked: '2026-11-01' },
  answers: 'controls/@/rhythm',
  *find({ controls }) {
    for (const { id, kind, rhythm } of controls) {
      const needsOne = kind === 'check' || kind === 'change' || kind === ''
      if (needsOne && (!rhythm.trim() || isVagueRhythm(readProse(rhythm)))) yield `controls/${id}/rhythm`
    }
  },
  *inText(text) {
    for (const { sentences, path, offset, form } of prevention(text).blocks) {
      if (form === 'heading' || sentences.some(hasRhythm)) continue
      const check = sentences.find((one) => one.tense !== 'done' && isCheck(one) && !hasLimit(one))
      if (!check) continue
      const at = { path, start: check.start + offset, end: check.end + offset }
      yield { section: 'preventive', at, params: { words: check.text } }
    }
  },
  examples: {
    bad: [
      { when: 'a check has no rhythm', given: { 'controls/p2/rhythm': '' }, at: 'controls/p2/rhythm' },
      { when: 'the rhythm is vague', given: { 'controls/p2/rhythm': 'regularly' }, at: 'controls/p2/rhythm' },
      { when: 'a rule for changes names no event', given: { 'controls/p3/rhythm': '' }, at: 'controls/p3/rhythm' },
    ],
    good: [
      { when: 'the check has an hour', given: { 'controls/p2/rhythm': 'Daily at 9:00' } },
      { when: 'the check has an event', given: { 'controls/p2/rhythm': 'Before each parcel leaves' } },
      { when: 'a block works without a rhythm', given: { 'controls/p1/rhythm': '' } },
    ],
    textBad: [
      'We will monitor the rate closely.',
      'We will be checking the order page in Seller Central.',
      'I review my performance figures regularly.',
    ],
    textGood: [
      'Each working day at 9:00 we compare the shipped orders with the report.',
      'The screen refuses a label without a carrier.',
      'We check every order before it leaves.',
      'On 3 April we checked 50 orders.',
    ],
  },
})
