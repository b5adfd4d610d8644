import type { Block, Sentence } from '#prose/prose.ts'
import { spanOf } from '#rubric/cue.ts'
import { hasLimit, hasRhythm } from '#rubric/monitoring.ts'
import { hasOwner } from '#rubric/owners.ts'
import { makeSure, promise } from '#rubric/promises.ts'
import { proseRule } from '#rubric/rule.ts'

const isControl = ({ sentences }: Block) =>
  sentences.some(hasRhythm) && sentences.some((sentence) => hasOwner(sentence) || hasLimit(sentence))
const isStep = ({ sentences }: Block) =>
  sentences.some((sentence) => hasRhythm(sentence) || hasOwner(sentence) || hasLimit(sentence))

export default proseRule({
  severity: 'should',
  concern: 'wording',
  message: '“{words}” is a promise, not yet a step.',
  question: 'What happens now that did not happen before, who does it, and how often?',
  why: 'A reviewer cannot check good will. A step with a person, a rhythm and a limit can be checked.',
  how: 'Replace the promise by the step itself: who does what, how often, and which number sets off which reaction.',
  source: { codes: ['C8', 'C28', 'C3', 'C6', 'F1'], checked: '2026-11-01' },
  answers: 'controls/@/text',
  in: ['corrective', 'preventive', 'closing'],
  *find({ blocks }) {
    for (const block of blocks) {
      if (block.form === 'heading' || isControl(block)) continue
      const promises = spans(block.sentences, promise)
      yield* promises.length || isStep(block) ? promises : spans(block.sentences, makeSure).slice(0, 1)
    }
  },
  examples: {
    bad: [
      'We will ⟦pay more attention⟧ to the labels.',
      '⟦We promise⟧ that the labels are right from now on.',
      'From today our staff will ⟦be more careful⟧ with returns.',
      'This mistake ⟦will not happen again⟧.',
      'I ⟦give my word⟧ to sell only what I have in hand.',
      'We ⟦will make sure⟧ that all goods are fine.',
    ],
    good: [
      'The shipping lead opens the report at 9:00 each working day; below 98 % no label is printed until the gap is found.',
      'The screen does not print a label without a carrier.',
      'Since 2 April the returns clerk signs a sheet for each returned unit.',
      'The check is there so that an empty field is seen on the same day.',
      'Each Monday the owner makes sure with a signed list that ten parcels carry the right label, and never again fewer than ten.',
    ],
  },
})

const spans = (sentences: readonly Sentence[], pattern: RegExp) =>
  sentences.flatMap((one) => spanOf(pattern, one) ?? [])
