import { measures } from '#rubric/measures.ts'
import { hasLimit } from '#rubric/monitoring.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'The check names no limit with a reaction.',
  notFound: 'We could not find a number that sets off a reaction.',
  question: 'At which number does something happen, and what happens then?',
  why: 'Looking at a number is not a control until a limit stops something. The limit should be stricter than Amazon’s own.',
  how: 'Give the limit and the reaction: below 98 %, or any order without a scan, printing stops until the cause is found.',
  source: { codes: ['C18', 'R1', 'R8'], checked: '2026-11-01' },
  answers: 'controls/@/limit',
  *find({ controls }) {
    for (const { id, kind, limit, reaction } of controls) {
      if (kind !== 'check' && kind !== '') continue
      if (!limit.trim()) yield `controls/${id}/limit`
      else if (!reaction.trim()) yield `controls/${id}/reaction`
    }
  },
  *inText(text) {
    if (!measures(text).sentences.some(hasLimit)) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      { when: 'a check has no limit', given: { 'controls/p2/limit': '' }, at: 'controls/p2/limit' },
      { when: 'a limit has no reaction', given: { 'controls/p2/reaction': '' }, at: 'controls/p2/reaction' },
      {
        when: 'the kind of the step is not said',
        given: { 'controls/p1/kind': '', 'controls/p1/limit': '' },
        at: 'controls/p1/limit',
      },
    ],
    good: [
      { when: 'limit and reaction are there', given: {} },
      { when: 'a training has no limit', given: { 'controls/p2/kind': 'inform', 'controls/p2/limit': '' } },
    ],
    textBad: [
      'We will monitor the reports weekly to find issues early.',
      'Only invoices of the past 180 days are used.',
      'The manager checks the labels each morning.',
    ],
    textGood: [
      'If the rate is below 98 % on any day, printing stops.',
      'Any parcel without a scan is held back until it has one.',
      'Each message is answered within 12 hours.',
      'Two complaints or more close the listing.',
    ],
  },
})
