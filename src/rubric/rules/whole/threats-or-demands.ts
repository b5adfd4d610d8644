import { sectionKinds } from '#domain/section.ts'
import { inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'
import { demand, isRightsTalk, lawful, loud } from '#rubric/threats.ts'

export default proseRule({
  severity: 'must',
  concern: 'wording',
  message: '“{words}” reads as a threat or a demand.',
  question: 'Can the plan stand without it?',
  why: 'A threat ends the reading, and legal words send the text to people who do not judge plans.',
  how: 'Take it out. Keep legal steps outside the plan, and ask a lawyer before you take any.',
  source: { codes: ['C24', 'C10', 'C3', 'C25', 'C4'], checked: '2026-11-01' },
  in: sectionKinds,
  find: (prose) =>
    [lawful, loud, demand]
      .flatMap((sign) => [...inSentences(prose, sign, ({ text }) => isRightsTalk.test(text))])
      .sort((a, b) => a.start - b.start),
  examples: {
    bad: [
      'If the shop stays closed we take ⟦legal action⟧.',
      'Our case will ⟦go to court⟧.',
      '⟦We demand⟧ an answer.',
      'Please ⟦release our funds⟧.',
      'I shall ⟦write to the press⟧ about this.',
      'You must know that ⟦our lawyer⟧ is ready.',
    ],
    good: [
      'The power of attorney of our agent in Madrid is attached.',
      'Our attorney reviewed the licence on 3 May.',
      'The trademark owner filed a complaint, which we accept.',
      'The flower press and the tennis court net are our own stock.',
      'Each order must have a carrier before it can be released.',
    ],
  },
})
