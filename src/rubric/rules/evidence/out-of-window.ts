import { daysBetween } from '#domain/day.ts'
import { factRule } from '#rubric/rule.ts'

/** What a message means when it asks how old papers may be. */
const aged = /^(?:invoice|contract)$/

export default factRule({
  severity: 'must',
  concern: 'proof',
  message: '“{title}” is {days} days old, and Amazon asks for {most} days at most.',
  question: 'Do you have a document from the time that Amazon asks for?',
  why: 'A document from outside the time that was asked for is set aside unread.',
  how: 'Use documents dated before the sale and inside the time that the message names. The quantity must cover what you sold.',
  source: { codes: ['A1', 'C4', 'C38', 'A2'], checked: '2026-11-01' },
  answers: 'exhibits/@/datedOn',
  *find({ exhibits, notice }, today, { documentDays }) {
    const asked = notice.facts.filter(({ kind, confirmed }) => kind === 'document-age' && confirmed !== 'no')
    const said = Math.max(0, ...asked.map(({ value }) => inDays(value)))
    for (const { id, kind, title, datedOn, unavailable } of exhibits) {
      const most = aged.test(kind) && said ? said : documentDays[kind]?.days
      if (!most || !datedOn || unavailable.trim()) continue
      const days = daysBetween(datedOn, notice.receivedOn || today)
      if (days > most) yield { path: `exhibits/${id}/datedOn`, params: { title, days, most: Math.round(most) } }
    }
  },
  examples: {
    bad: [
      { when: 'an invoice is older than a year', given: asked('365', '2024-11-02'), at: 'exhibits/e1/datedOn' },
      { when: 'the time is short', given: asked('60 days', '2026-01-02'), at: 'exhibits/e1/datedOn' },
      {
        when: 'the kind of case sets the time',
        given: {
          'issues/i1/violation': 'inauthentic',
          'exhibits/e1/kind': 'invoice',
          'exhibits/e1/datedOn': '2024-11-02',
        },
        at: 'exhibits/e1/datedOn',
      },
      { when: 'the time is given in months', given: asked('6 months', '2025-08-01'), at: 'exhibits/e1/datedOn' },
    ],
    good: [
      { when: 'no age is asked for', given: {} },
      { when: 'the invoice is inside the time', given: asked('365', '2026-01-02') },
      { when: 'it has no date yet', given: asked('365', '') },
      {
        when: 'the seller said that the age was misread',
        given: { ...asked('365', '2024-11-02'), 'notice/facts/n9/confirmed': 'no' },
      },
      {
        when: 'another kind of document is old',
        given: { ...asked('365', '2024-11-02'), 'exhibits/e1/kind': 'certificate' },
      },
    ],
  },
})

function asked(value: string, datedOn: string) {
  const fact = { id: 'n9', kind: 'document-age', words: value, value, note: '', start: 0, end: 0, confirmed: 'yes' }
  return { 'notice/facts/n9': fact, 'exhibits/e1/kind': 'invoice', 'exhibits/e1/datedOn': datedOn }
}

function inDays(value: string): number {
  const count = Number(/\d+/.exec(value)?.[0] ?? 0)
  if (/year/i.test(value)) return count * 365
  if (/week/i.test(value)) return count * 7
  return /month/i.test(value) ? count * 30.5 : count
}
