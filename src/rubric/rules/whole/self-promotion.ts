import { sectionKinds } from '#domain/section.ts'
import { businessStory, isResult } from '#rubric/business-story.ts'
import { inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

export default proseRule({
  severity: 'could',
  concern: 'wording',
  message: '“{words}” presents the business instead of the case.',
  question: 'Which number about the fix could stand here instead?',
  why: 'Amazon’s page asks for the facts of the issue, not for an introduction of the business.',
  how: 'Take it out and use the space for a result of your fix.',
  source: { codes: ['A1', 'C15', 'F11', 'F7'], checked: '2026-11-01' },
  in: sectionKinds,
  find: (prose) =>
    businessStory
      .flatMap((sign) => [...inSentences(prose, sign, ({ text }) => isResult.test(text))])
      .sort((a, b) => a.start - b.start),
  examples: {
    bad: [
      'We are a ⟦family-owned⟧ shop.',
      'I have been ⟦selling here since 2009⟧ with joy.',
      'Our buyers gave us ⟦98 % positive⟧ marks.',
      'It is a ⟦privilege to sell⟧ on this platform.',
      'We ⟦never had any complaint⟧ before.',
      'We ⟦value our relationship⟧ with you.',
    ],
    good: [
      'In force since 2 April 2026: the second scan.',
      'We have been using Buy Shipping since March.',
      'The rate on orders shipped since 20 March is 99.3 %.',
      'The manager has five years of invoices on file.',
      'We take the customer’s order and pack it in our warehouse.',
    ],
  },
})
