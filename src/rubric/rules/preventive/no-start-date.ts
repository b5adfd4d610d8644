import { prevention } from '#rubric/measures.ts'
import { factRule } from '#rubric/rule.ts'

const since =
  /\b(?:since|as of|effective|in (?:force|place|effect|use|operation) (?:since|from|as of)|(?:already|now|currently|today) (?:in (?:force|place|use|effect|operation)|running|active|live)|from (?:today|now) on(?:wards)?)\b/i
const certain = /\b(?:since|as of|effective|from|on|in (?:force|place|effect|use))\b/i

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'It is not said since when this step is in force.',
  notFound: 'We could not find since when the preventive steps are in force.',
  question: 'Is it in force today, and since which day?',
  why: 'Amazon’s moderators ask when a step began and what it has shown so far. A step without a start reads as a plan.',
  how: 'Write “in force since” with the day, and what it has shown since then.',
  source: { codes: ['A2', 'C14', 'R10'], checked: '2026-11-01' },
  answers: 'controls/@/since',
  *find({ controls }) {
    for (const { id, since: day } of controls) if (!day) yield `controls/${id}/since`
  },
  *inText(text) {
    const { sentences } = prevention(text)
    const dated = sentences.some(
      (one) =>
        (one.dates.some(({ precision }) => precision === 'day') && certain.test(one.text)) ||
        (one.tense !== 'planned' && since.test(one.text)),
    )
    if (!dated) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      { when: 'a step in force has no start', given: { 'controls/p1/since': '' }, at: 'controls/p1/since' },
      {
        when: 'nothing is said of it',
        given: { 'controls/p2/since': '', 'controls/p2/status': '' },
        at: 'controls/p2/since',
      },
    ],
    good: [
      { when: 'each step has its first day', given: {} },
      {
        when: 'a planned step has its day',
        given: { 'controls/p3/status': 'planned', 'controls/p3/since': '2026-05-04' },
      },
    ],
    textBad: [
      'We will be using Buy Shipping for all orders.',
      'The shipping lead opens the report each morning.',
      'All parcels are going to be scanned twice.',
    ],
    textGood: [
      'Since 2 April every label comes from Buy Shipping.',
      'In force since 2026-04-02: a second scan at the door.',
      'On 3 April 2026 the daily check began.',
      'The rule is effective as of 6 May.',
    ],
  },
})
