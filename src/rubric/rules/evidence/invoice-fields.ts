import type { Exhibit } from '#domain/exhibit.ts'
import { factRule } from '#rubric/rule.ts'

export default factRule({
  severity: 'should',
  concern: 'proof',
  message: 'The entry for “{title}” does not say {what}.',
  question: 'What does this invoice say of {what}?',
  why: 'Investigators look the supplier up and match the lines to your ASINs. What they cannot match or reach, they refuse.',
  how: 'Note the date, the ASINs or items, and where on the page they stand. Gaps are closed by the supplier, never in the file.',
  source: { codes: ['C17', 'C30', 'C4', 'A2'], checked: '2026-11-01' },
  *find({ exhibits }) {
    for (const exhibit of exhibits) {
      if (exhibit.kind !== 'invoice' || exhibit.unavailable.trim()) continue
      for (const [field, what] of open(exhibit))
        yield { path: `exhibits/${exhibit.id}/${field}`, params: { title: exhibit.title, what } }
    }
  },
  examples: {
    bad: [
      {
        when: 'the invoice has no date',
        given: { 'exhibits/e1/kind': 'invoice', 'exhibits/e1/datedOn': '' },
        at: 'exhibits/e1/datedOn',
      },
      {
        when: 'no item is named',
        given: { 'exhibits/e1/kind': 'invoice', 'exhibits/e1/covers': [] },
        at: 'exhibits/e1/covers',
      },
      {
        when: 'the line is not named',
        given: { 'exhibits/e1/kind': 'invoice', 'exhibits/e1/page': '' },
        at: 'exhibits/e1/page',
      },
    ],
    good: [
      { when: 'there is no invoice', given: {} },
      { when: 'date, items and line are named', given: { 'exhibits/e1/kind': 'invoice' } },
      { when: 'a report needs no line', given: { 'exhibits/e1/page': '' } },
      {
        when: 'the invoice cannot be had',
        given: {
          'exhibits/e1/kind': 'invoice',
          'exhibits/e1/covers': [],
          'exhibits/e1/unavailable': 'supplier closed',
        },
      },
    ],
  },
})

function open({ datedOn, covers, page }: Exhibit): [keyof Exhibit, string][] {
  const fields: [keyof Exhibit, string, boolean][] = [
    ['datedOn', 'its date', datedOn !== ''],
    ['covers', 'which items it covers', covers.some((one) => one.trim())],
    ['page', 'where the item stands, and how the supplier can be reached', page.trim() !== ''],
  ]
  return fields.filter(([, , isThere]) => !isThere).map(([field, what]) => [field, what])
}
