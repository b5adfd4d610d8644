import type { Sentence } from '#prose/prose.ts'
import { condition } from '#rubric/causation.ts'
import { cue, inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const slip = cue(
  '(human|clerical|manual|typing|personal) (error|mistake|failure|factor)s?',
  '(an|our|my|by|pure|simple|through|due to|the) ~1 oversight(?! of)',
  '(careless*|negligen*|inattenti*|absent-?minded*|thoughtless*|laziness)',
  "(<staff>|(he|she)) .. (mistakes?|mistaken*|forg[eo]t*|errors?|neglect*|misread|overlooked|wrongly|accident(ally)?|inexperienced|did not pay attention|didn't pay attention|not paying attention|mixed up|confused)",
  "(mistakes?|errors?|slips?) (of|by|from|made by) (a|an|one of|one|our|my|the|some) ~2 <staff>",
  "<we> ~1 (forgot|had forgotten|overlooked|misread|mixed up)",
  '(slipped|escaped) (through )?(my|our|us|me)( \\w+)?',
)
const shown = /["“‘'][^"”’']{1,30}["”’']/

/** Something that can be changed is named here or in the sentence before or after. */
const goesOn = ({ text, numbers }: Sentence, index: number, all: readonly Sentence[]) =>
  shown.test(text) ||
  numbers.length > 1 ||
  [text, all[index - 1]?.text ?? '', all[index + 1]?.text ?? ''].some((one) => condition.test(one))

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” ends the chain at a person.',
  question: 'What in the screen, the checklist, the staffing or the training let that slip through?',
  why: 'People slip again tomorrow. The cause is what made the slip possible and what failed to stop it.',
  how: 'Ask why once more and write down the condition: no cover, no second check, a field that may stay empty.',
  source: { codes: ['R1', 'R3', 'R8', 'F3', 'F21'], checked: '2026-11-01' },
  in: ['root-cause'],
  find: (prose) => inSentences(prose, slip, goesOn),
  examples: {
    bad: [
      'One of our new ⟦employees forgot⟧ to enter the tracking numbers.',
      'The late orders were down to ⟦human error⟧.',
      'The ⟦packer made a mistake⟧ and sent the used unit.',
      'This was a ⟦mistake by a warehouse worker⟧.',
      'The days were short and ⟦we overlooked⟧ the last orders.',
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
