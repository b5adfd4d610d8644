import { gapsOf } from '#draft/gaps.ts'
import type { Prose } from '#prose/prose.ts'
import { remembered } from '#rubric/remembered.ts'
import { draftRule } from '#rubric/rule.ts'
import { findSlots } from '#rubric/slots.ts'

const slotsIn = remembered(({ source }: Prose) => findSlots(source))

export default draftRule({
  severity: 'must',
  concern: 'wording',
  message: 'Not filled yet: “{words}”.',
  question: 'What belongs here?',
  why: 'An empty slot shows that the text is a template, or that nobody read it before it was sent.',
  how: 'Fill each slot or take its sentence out. Amazon needs the real number, not a masked one.',
  source: { codes: ['C7', 'F21'], checked: '2026-11-01' },
  *find(draft) {
    const allGaps = gapsOf(draft)
    for (const { kind, passages } of draft.sections) {
      for (const { path, offset, prose } of passages) {
        for (const { start, end } of slotsIn(prose))
          yield { section: kind, path, start: start + offset, end: end + offset }
      }
      // The fields behind the gaps ask for themselves; here the part as a whole says once that it still has some.
      const gaps = allGaps.filter(({ section }) => section === kind)
      const words = [...new Set(gaps.map((gap) => `[${gap.words}]`))].join('”, “')
      if (words) yield { section: kind, path: '', params: { words } }
    }
  },
  examples: {
    bad: [
      'A good example is Order # *, which has a tracking number ().',
      'The complaint about ASIN XXXXXX came on [date].',
      'I own the YYY store and bought from {supplier}.',
      'The other account is: . It does not belong to us.',
      'The fix was done on DD/MM/YYYY by ____.',
      'We sold B0XXXXXXXX (insert title here) until May.',
    ],
    good: [
      'Order 112-1234567-1234567 has the tracking number 9400 1000 0000 0000 0000 00.',
      'The list of orders is attached [E1], the photos follow [Exhibit B].',
      'Our target is a late rate of <4 %, and we ship T-shirts in XXL and XXXL.',
      'The rule is on [this page](https://example.com/rule).',
      'We looked at the field “Ship Via” (Deposco), then at the order.',
    ],
  },
})
