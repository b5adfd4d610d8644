import type { Case } from '#domain/case.ts'
import { daysBetween, longDay } from '#domain/day.ts'
import type { Exhibit } from '#domain/exhibit.ts'
import { violationOf } from '#domain/open-case.ts'
import { criterion } from '#rubric/criterion.ts'
import { askedDays } from '#rubric/document-age.ts'
import { met, missing, type Shown, thin, together } from '#rubric/level.ts'
import { packOf } from '#rubric/packs.ts'

/** Kinds that grow old; a certificate or a procedure has a lifetime of its own. */
const aged: readonly Exhibit['kind'][] = ['invoice', 'contract']

const step = 'What is the date on the document?'

export default criterion({
  group: 'dated',
  name: 'A date on each document, inside the window',
  required: true,
  rule: 'evidence/out-of-window',
  level: (facts, today) =>
    together(
      facts.exhibits.map((exhibit) => ofExhibit(facts, exhibit, today)),
      missing('exhibits', step),
    ),
  examples: [
    { when: 'each has its date', given: {}, level: 'met' },
    { when: 'one has none', given: { 'exhibits/e1/datedOn': '' }, level: 'thin' },
    { when: 'one is dated after today', given: { 'exhibits/e1/datedOn': '2026-06-01' }, level: 'thin' },
    {
      when: 'an invoice is older than the notice allows',
      given: {
        'issues/i1/violation': 'inauthentic',
        'exhibits/e1/kind': 'invoice',
        'exhibits/e1/datedOn': '2024-01-10',
      },
      level: 'thin',
    },
    {
      when: 'an invoice lies inside the window',
      given: {
        'issues/i1/violation': 'inauthentic',
        'exhibits/e1/kind': 'invoice',
        'exhibits/e1/datedOn': '2025-12-10',
      },
      level: 'met',
    },
    { when: 'there is no exhibit', given: { exhibits: [] }, level: 'missing' },
  ],
})

function ofExhibit(facts: Case, { id, kind, datedOn }: Exhibit, today: string): Shown {
  const at = `exhibits/${id}/datedOn`
  if (!datedOn) return missing(at, step)
  const words = longDay(datedOn)
  if (datedOn > today) return thin(at, words, 'This day is still to come. Is it right?')
  const days = aged.includes(kind) ? windowOf(facts) : undefined
  if (days === undefined) return met(at, words)
  const { receivedOn } = facts.notice
  if (!receivedOn) return thin('notice/receivedOn', words, 'On which day did the notice come?')
  const age = daysBetween(datedOn, receivedOn)
  if (age < 0) return thin(at, words, 'Is there one from before the notice?')
  return age <= days
    ? met(at, words)
    : thin(at, words, `Is there a document from the ${Math.floor(days)} days before the notice?`)
}

/** The age that this notice allows; where it names none, the one that is usual for the type. */
const windowOf = (facts: Case): number | undefined =>
  askedDays(facts.notice) ?? packOf(violationOf(facts)).documentDays.invoice?.days
