import { isProof } from '#rubric/proof.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'must',
  concern: 'proof',
  message: 'The plan has no proof.',
  notFound: 'We could not find a document, record or picture that proves what the plan says.',
  question: 'Which report, order list, screenshot, invoice or photo shows that each step was done?',
  why: 'Amazon asks for evidence that supports the plan. Words that nothing proves are refused first.',
  how: 'Attach at least one proof for each finished action, give it a letter, and name that letter where it proves something.',
  source: { codes: ['A1', 'C1', 'C2', 'C19', 'C28', 'C8', 'C26'], checked: '2026-11-01' },
  answers: 'exhibits',
  *find({ exhibits }) {
    if (!exhibits.some(({ unavailable }) => !unavailable.trim())) yield 'exhibits'
  },
  *inText({ all }) {
    if (!all.sentences.some(isProof)) yield { section: 'evidence' }
  },
  examples: {
    bad: [
      { when: 'the list is empty', given: { exhibits: [] }, at: 'exhibits' },
      {
        when: 'nothing in the list can be had',
        given: {
          'exhibits/e1/unavailable': 'lost',
          'exhibits/e2': undefined,
          'exhibits/e3': undefined,
          'exhibits/e4': undefined,
          'exhibits/e5': undefined,
        },
        at: 'exhibits',
      },
    ],
    good: [
      { when: 'there are exhibits', given: {} },
      { when: 'one of them cannot be had', given: { 'exhibits/e1/unavailable': 'the carrier has closed' } },
    ],
    textBad: [
      'If you look the number up at the carrier, you find the parcel.',
      'We will send you the invoices if you want them.',
      'All wrong pictures were taken down and new ones were put up.',
    ],
    textGood: [
      'The receipts are attached.',
      'We have sent the right invoices and a letter of authorisation from the brand.',
      'Return records show that 6 of 9 units had come back before (E2).',
      'Screenshot of 50 test orders: Exhibit C.',
    ],
  },
})
