import type { SectionKind } from '#domain/section.ts'
import { ownControl } from '#rubric/causation.ts'
import { draftRule } from '#rubric/rule.ts'
import { itemsOf, placeOf } from '#rubric/said.ts'
import { thirdPartyBlame } from '#rubric/third-party-blame.ts'

const sections: readonly SectionKind[] = ['root-cause', 'opening', 'corrective', 'preventive', 'closing']

export default draftRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” ends the chain outside your business.',
  question: 'What did you lack that would have caught or covered this?',
  why: 'You answer for the partners you choose. The missing check or fallback is the part that you can change.',
  how: 'Keep the fact, then say what was missing on your side: a check for the first scan, a second carrier, a test before go-live.',
  source: { codes: ['C20', 'F18', 'F5', 'F4', 'C33', 'C8'], checked: '2026-11-01' },
  answers: 'causes/@/ownPart',
  *find(draft) {
    for (const kind of sections) {
      for (const item of itemsOf(draft, kind)) {
        const sentences = item.map(({ sentence }) => sentence)
        if (draft.mode === 'guided' && sentences.some(({ text }) => ownControl.test(text))) continue
        for (const [index, said] of item.entries()) {
          const span = thirdPartyBlame(sentences, index, kind === 'root-cause' || kind === 'opening')
          if (span) yield placeOf(kind, said, span)
        }
      }
    }
  },
  examples: {
    bad: [
      'The courier did not scan our parcels at collection.',
      'Orders were late because our supplier had no stock for two weeks.',
      'The parcels were damaged through an error at the delivery company.',
      'The software crashed in the week before Christmas.',
      'This was outside our control.',
      'In May we asked my brother to ship. He forgot about half of them.',
    ],
    good: [
      'Our collections were not scanned for 11 days; we had no daily check for a first scan.',
      'The courier lost 14 parcels. We had no second carrier to switch to.',
      'We lacked a second carrier, so parcels left late.',
      'The cause is our own set-up, not any of the carriers.',
      'The carrier field was not filled when the order reached Amazon.',
      'We hand the parcels to UPS each day at 17:00.',
    ],
  },
})
