import { factRule } from '#rubric/rule.ts'

const countable = /^(?:order|unit|shipment|package|parcel|asin|sku|listing|complaint|claim|review|item|product)$/

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
  *inText({ section }) {
    const counted = section('root-cause').sentences.some(({ numbers }) =>
      numbers.some(({ unit, percent }) => !percent && countable.test(unit)),
    )
    if (!counted) yield { section: 'root-cause' }
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
    ],
    textGood: [
      '214 of 1,180 toy orders left without a carrier.',
      'The screen let 37 shipments close with an empty field.',
      'Six listings named the wrong brand.',
      'We received 9 complaints about this product.',
    ],
  },
})
