import { condition } from '#rubric/causation.ts'
import { spanOf } from '#rubric/cue.ts'
import { draftRule } from '#rubric/rule.ts'
import { itemsOf, placeOf, type Said } from '#rubric/said.ts'
import { slip } from '#rubric/slips.ts'

const shown = /["“‘'][^"”’']{1,30}["”’']/

export default draftRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” ends the chain at a person.',
  question: 'What in the screen, the checklist, the staffing or the training let that slip through?',
  why: 'People slip again tomorrow. The cause is what made the slip possible and what failed to stop it.',
  how: 'Ask why once more and write down the condition: no cover, no second check, a field that may stay empty.',
  source: { codes: ['R1', 'R3', 'R8', 'F3', 'F21'], checked: '2026-11-01' },
  answers: 'causes/@/whys',
  *find(draft) {
    for (const item of itemsOf(draft, 'root-cause')) {
      for (const [index, said] of item.entries()) {
        const span = spanOf(slip, said.sentence)
        if (span && !goesOn(item, index, draft.mode === 'guided')) yield placeOf('root-cause', said, span)
      }
    }
  },
  examples: {
    bad: [
      'One of our new employees forgot to enter the tracking numbers.',
      'The late orders were down to human error.',
      'The packer made a mistake and sent the used unit.',
      'This was a mistake by a warehouse worker.',
      'The days were short and we overlooked the last orders.',
    ],
    good: [
      'Tracking was typed by hand by one person; when she was away there was no cover.',
      'A clerk swapped two digits by accident. The form has no check digit.',
      'The packer overlooked the note because the screen shows it on the second page.',
      'The shift lead did not watch the queue and raised no alarm.',
      'Our staff enter the carrier in the packing screen.',
    ],
  },
})

/** Something that can be changed is named: beside the slip in a pasted text, anywhere in a cause of a case. */
function goesOn(item: readonly Said[], index: number, anywhere: boolean): boolean {
  const { text = '', numbers = [] } = item[index]?.sentence ?? {}
  if (shown.test(text) || numbers.length > 1) return true
  const around = anywhere ? item : item.slice(Math.max(0, index - 1), index + 2)
  return around.some(({ sentence }) => condition.test(sentence.text))
}
