import { chain, isDone } from '#domain/chain.ts'
import { itemName } from '#domain/item-id.ts'
import { containment, contentWords } from '#rubric/content-words.ts'
import { statements } from '#rubric/cue.ts'
import type { ReviewText, SectionText } from '#rubric/review-text.ts'
import { factRule } from '#rubric/rule.ts'

/** Below this share the causes and what was done about them speak of different things. */
const leastShared = 0.13
const fewestWords = 5

export default factRule({
  severity: 'must',
  concern: 'asked',
  message: 'No finished action answers the cause “{cause}”.',
  notFound: 'We could not find an action that takes up the cause: the two speak of different things.',
  question: 'Which finished action removes this cause?',
  why: 'Amazon asks for an answer to each root cause. A cause that nothing answers will happen again.',
  how: 'Link at least one finished action to every cause, or leave the cause out.',
  source: { codes: ['A1', 'C10', 'C2', 'C8'], checked: '2026-11-01' },
  answers: 'actions',
  *find(facts) {
    for (const { cause, actions } of chain(facts)) {
      if (!actions.some(isDone)) yield { path: `causes/${cause.id}/title`, params: { cause: itemName(cause) } }
    }
  },
  *inText(text) {
    const causes = contentWords(said(text.section('root-cause')))
    const answers = contentWords(said(text.section('corrective')) + said(text.section('preventive')))
    const [less, more] = causes.size < answers.size ? [causes, answers] : [answers, causes]
    if (hasBoth(text) && less.size >= fewestWords && containment(less, more) < leastShared)
      yield { section: 'corrective' }
  },
  examples: {
    bad: [
      {
        when: 'nothing is linked to a cause',
        given: { 'actions/a3/causes': [], 'actions/a5/causes': [] },
        at: 'causes/c2/title',
      },
      {
        when: 'the only linked action is planned',
        given: { 'actions/a3/causes': ['c1'], 'actions/a5/status': 'planned' },
        at: 'causes/c2/title',
      },
      {
        when: 'a link leads to a cause that is gone',
        given: { 'actions/a3/causes': ['c9'], 'actions/a5/causes': ['c9'] },
      },
    ],
    good: [
      { when: 'every cause has a finished action', given: {} },
      { when: 'one action answers two causes', given: { 'actions/a5': undefined } },
    ],
    textBad: [
      {
        'root-cause': 'The packing screen let orders close with an empty carrier field, since the field was optional.',
        corrective:
          'We hired a photographer and took new pictures. The titles and descriptions were rewritten by an agency.',
      },
      {
        'root-cause': 'Returned units went back on the shelf unopened. Nobody looked at the broken seals.',
        corrective:
          'We answer messages within eight hours. Our phone line is open on Saturdays and support speaks German.',
      },
    ],
    textGood: [
      {
        'root-cause': 'The packing screen let orders close with an empty carrier field, since the field was optional.',
        corrective: 'We made the carrier field mandatory in the packing screen and corrected the open orders.',
      },
      { 'root-cause': 'Returned units went back on the shelf unopened.' },
      {
        'root-cause': 'Labels were typed by hand and numbers got mixed up.',
        preventive: 'Labels come from the tool, which fills in the numbers.',
      },
    ],
  },
})

const said = (section: SectionText) =>
  statements(section)
    .map(({ text }) => `${text}\n`)
    .join('')
const hasBoth = ({ has }: ReviewText) => has('root-cause') && (has('corrective') || has('preventive'))
