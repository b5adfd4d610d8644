import { itemName } from '#domain/item-id.ts'
import { containment, contentWords } from '#rubric/content-words.ts'
import { measures } from '#rubric/measures.ts'
import { factRule } from '#rubric/rule.ts'

/** Below this share of common words, measures and causes speak of different things. */
const least = 0.04
const enoughWords = 12

export default factRule({
  severity: 'must',
  concern: 'asked',
  message: 'No preventive step is linked to the cause “{cause}”.',
  notFound: 'We could not find a step that takes up anything of the cause you describe.',
  question: 'What now keeps this cause from coming back?',
  why: 'Amazon asks for a step against each root cause. A cause without one reads as a cause that is still there.',
  how: 'Add one lasting control for each cause, also for the cause that kept you from noticing, or drop the cause.',
  source: { codes: ['A1', 'C10', 'F22'], checked: '2026-11-01' },
  answers: 'controls',
  *find({ causes, controls }) {
    for (const cause of causes) {
      if (!controls.some((control) => control.causes.includes(cause.id)))
        yield { path: `causes/${cause.id}/text`, params: { cause: itemName(cause) } }
    }
  },
  *inText(text) {
    if (!text.has('root-cause') || !(text.has('corrective') || text.has('preventive'))) return
    const cause = contentWords(text.section('root-cause').source)
    const steps = contentWords(
      measures(text)
        .sentences.map((sentence) => sentence.text)
        .join(' '),
    )
    if (cause.size < enoughWords || steps.size < enoughWords) return
    if (containment(steps, cause) < least) yield { section: 'preventive' }
  },
  examples: {
    bad: [
      {
        when: 'a cause has no control',
        given: { 'controls/p1/causes': [], 'controls/p3/causes': ['c2'] },
        at: 'causes/c1/text',
      },
      {
        when: 'the cause of non-detection has none',
        given: { 'controls/p2/causes': [], 'controls/p3/causes': ['c1'] },
        at: 'causes/c2/text',
      },
      { when: 'there are no controls at all', given: { controls: [] }, at: 'causes/c1/text' },
    ],
    good: [
      { when: 'every cause has its control', given: {} },
      { when: 'one control serves two causes', given: { 'controls/p1': undefined, 'controls/p2': undefined } },
      {
        when: 'the cause is dropped',
        given: { 'controls/p2/causes': [], 'controls/p3/causes': ['c1'], 'causes/c2': undefined },
      },
    ],
    textBad: [
      {
        'root-cause':
          'Glass lamps broke because the moulded inserts ran out and the packing bench used crumpled paper instead. Nobody counted the inserts, so the bench went on with paper for three weeks.',
        preventive:
          'Messages are answered on the day of arrival. Feedback gets a polite reply. Our photographer renews the pictures of the catalogue and writes longer descriptions in English, German and French.',
      },
    ],
    textGood: [
      {
        'root-cause':
          'Glass lamps broke because the moulded inserts ran out and the packing bench used crumpled paper instead. Nobody counted the inserts, so the bench went on with paper for three weeks.',
        preventive:
          'The store keeper counts the moulded inserts each Monday. Below 50 inserts all glass lamps are closed, and the packing bench has no paper any more.',
      },
      { 'root-cause': 'A packer left the carrier field empty.' },
    ],
  },
})
