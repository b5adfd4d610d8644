import { exhibitLetter } from '#domain/exhibit.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'must',
  concern: 'proof',
  message: 'You have not confirmed that exhibit {letter} is genuine, complete, readable and unedited.',
  question: 'Is exhibit {letter} genuine, complete, readable and exactly as it was issued?',
  why: 'A document that looks edited turns one case into a case about your conduct.',
  how: 'Look at the file once more. Keep the original untouched; mark what matters in the index or on a copy.',
  source: { codes: ['C4', 'A5', 'C36', 'C32', 'A1'], checked: '2026-11-01' },
  answers: 'exhibits/@/attested',
  *find({ exhibits }) {
    for (const [index, { id, attested, unavailable }] of exhibits.entries()) {
      if (!attested && !unavailable.trim())
        yield { path: `exhibits/${id}/attested`, params: { letter: exhibitLetter(index) } }
    }
  },
  examples: {
    bad: [
      { when: 'one is not confirmed', given: { 'exhibits/e1/attested': false }, at: 'exhibits/e1/attested' },
      { when: 'the last is not confirmed', given: { 'exhibits/e5/attested': false }, at: 'exhibits/e5/attested' },
      {
        when: 'two are not confirmed',
        given: { 'exhibits/e2/attested': false, 'exhibits/e3/attested': false },
        at: 'exhibits/e3/attested',
      },
    ],
    good: [
      { when: 'all are confirmed', given: {} },
      { when: 'there are none', given: { exhibits: [] } },
      {
        when: 'it cannot be had',
        given: { 'exhibits/e1/attested': false, 'exhibits/e1/unavailable': 'the carrier keeps none' },
      },
      { when: 'one was taken out', given: { 'exhibits/e1': undefined } },
    ],
  },
})
