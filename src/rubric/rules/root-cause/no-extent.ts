import type { NumberMention, Sentence } from '#prose/prose.ts'
import { statements } from '#rubric/cue.ts'
import { contains, corrections, refunds } from '#rubric/deed-kinds.ts'
import { factRule } from '#rubric/rule.ts'
import { toldAbout } from '#rubric/told.ts'

const countable =
  /^(?:order|unit|shipment|package|parcel|asin|sku|listing|offer|complaint|claim|review|feedback|item|product|buyer|customer|return|cancellation|chargeback|label|invoice|account|piece|case)$/
const ofThese = /^\s*(?:of (?:them|these|those|our|the|all)|out of)\b/i

/** A count of what was affected. "One order shows it" is an example and no count. */
const isExtent =
  ({ text, start }: Sentence) =>
  ({ unit, value, words, end }: NumberMention) =>
    (countable.test(unit) && !(value === 1 && /^[a-z]/i.test(words))) || ofThese.test(text.slice(end - start))

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'The number of {unit} that were affected is missing.',
  notFound: 'We could not find how many orders or listings were affected.',
  question: 'How many were affected, out of how many?',
  why: 'Without the extent the reviewer cannot tell whether your fix covers the damage.',
  how: 'Give both numbers from your report: how many were affected, and how many there were in that time.',
  source: { codes: ['C8', 'R6', 'C18', 'A5', 'C20'], checked: '2026-11-01' },
  answers: 'causes/@/affected',
  *find({ causes }) {
    for (const { id, kind, affected, total, unit } of causes) {
      if (kind !== 'detection' && (affected === null || total === null))
        yield { path: `causes/${id}/affected`, params: { unit: unit || 'orders' } }
    }
  },
  *inText(text) {
    const acted = statements(text.section('corrective')).filter((one) =>
      [contains, refunds, corrections].some((kind) => kind.test(one.text)),
    )
    const told = [...statements(text.section('opening')), ...toldAbout(text, 'root-cause'), ...acted]
    if (!told.some((sentence) => sentence.numbers.some(isExtent(sentence)))) yield { section: 'root-cause' }
  },
  examples: {
    bad: [
      { when: 'nothing is counted', given: { 'causes/c1/affected': null }, at: 'causes/c1/affected' },
      { when: 'the whole is missing', given: { 'causes/c1/total': null }, at: 'causes/c1/affected' },
      {
        when: 'neither number is there',
        given: { 'causes/c1/affected': null, 'causes/c1/total': null },
        at: 'causes/c1/affected',
      },
    ],
    good: [
      { when: 'both numbers are given', given: { 'causes/c1/affected': 3, 'causes/c1/total': 40 } },
      { when: 'none was affected', given: { 'causes/c1/affected': 0 } },
      { when: 'the unit is a listing', given: { 'causes/c1/unit': 'listings' } },
      { when: 'a cause of non-detection carries no count of its own', given: { 'causes/c2/affected': null } },
    ],
    textBad: [
      'A number of toy orders left without a carrier.',
      'Step 2 of the packing routine was skipped.',
      'The field was empty, as order 112-1234567-1234567 shows.',
      'One order shows this well.',
    ],
    textGood: [
      '214 of 1,180 toy orders left without a carrier.',
      'The screen let 37 shipments close with an empty field.',
      'Six listings named the wrong brand.',
      'We received 9 complaints about this product.',
      'More than 6% of our orders left late.',
      { 'root-cause': 'Seals were broken on returned units.', corrective: 'We refunded all nine buyers.' },
    ],
  },
})
