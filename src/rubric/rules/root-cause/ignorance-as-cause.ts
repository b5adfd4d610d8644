import { spanOf } from '#rubric/cue.ts'
import { ignorance, missingDuty } from '#rubric/ignorance.ts'
import { draftRule } from '#rubric/rule.ts'
import { itemsOf, placeOf } from '#rubric/said.ts'

export default draftRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” offers not knowing the rule as the cause.',
  question: 'Whose task was it to follow policy changes, and which step should have checked against them?',
  why: 'A rule that was broken is not a cause. Why it did not reach the person who needed it is one, and only that can be fixed.',
  how: 'Name what was missing in the business: nobody assigned to policy changes, no check of a listing or an order against them.',
  source: { codes: ['C6', 'C21', 'C3', 'F14', 'R3'], checked: '2026-11-01' },
  answers: 'causes/@/duty',
  *find(draft) {
    for (const kind of ['root-cause', 'opening'] as const) {
      for (const item of itemsOf(draft, kind)) {
        if (item.some(({ sentence }) => missingDuty.test(sentence.text))) continue
        for (const said of item) {
          const span = spanOf(ignorance, said.sentence)
          if (span) yield placeOf(kind, said, span)
        }
      }
    }
  },
  examples: {
    bad: [
      'We were not aware that Amazon needs the carrier name.',
      'We misunderstood the variation policy.',
      'We are a new seller and still learning.',
      'It was not clear to us which documents count as an invoice.',
      'The cause was a lack of knowledge of the listing rules.',
    ],
    good: [
      'No one was assigned to read shipment-policy notices, so the rule never reached the person who keeps the feed.',
      'We did not know the rule, since we had no process that follows policy changes.',
      'Buyers did not know when the parcel would arrive.',
      'We did not compare the invoice with the listing.',
      'The new seller tool left the carrier empty.',
    ],
  },
})
