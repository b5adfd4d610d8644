import { sectionKinds } from '#domain/section.ts'
import type { Sentence } from '#prose/prose.ts'
import { inSentences } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'
import { supportTalk } from '#rubric/support-talk.ts'

/** A line of its own that asks the reader. "Why did this happen?" is a heading. */
const toAmazon =
  /^\W*(?:can|could|would|will|do|does|did|is|are|isn['’]t|aren['’]t|don['’]t|should|may|shall|what (?:else|more|now)|what (?:should|shall|can|must|do) (?:we|i|you)\b|which [\w ]{1,30}\b(?:you|we|i)\b|how (?:can|shall|should|could|do) (?:we|i|you)|why (?:did|do|are|is|have|was|were|has) (?:you|amazon|our|my))\b/i

export default proseRule({
  severity: 'could',
  concern: 'wording',
  message: '“{words}” asks Amazon, or leans on what its support said.',
  question: 'Which fact did this sentence stand for?',
  why: 'The reader of a plan answers no questions and does not look up support cases. Amazon names both as things to leave out.',
  how: 'Take out questions, case numbers and calls. State the fact itself, with your own record of it.',
  source: { codes: ['A1', 'A2', 'F17'], checked: '2026-11-01' },
  in: sectionKinds,
  find: (prose) => {
    const questions = prose.sentences.filter(isQuestion).map(({ start, end }) => ({ start, end }))
    const answers = [...inSentences(prose, supportTalk)].filter(
      ({ start }) => !questions.some((one) => start >= one.start && start < one.end),
    )
    return [...questions, ...answers].sort((a, b) => a.start - b.start)
  },
  examples: {
    bad: [
      '⟦Can you tell us what is missing?⟧',
      'This is in the log of ⟦case 8296010351⟧.',
      '⟦Seller Support told⟧ us to wait.',
      'Several ⟦times I rang the Amazon Seller Support⟧ and explained it.',
      'We had ⟦help from the account status team⟧.',
    ],
    good: [
      'What was the root cause that led to the issue?',
      'Dear Amazon Seller Performance Team,',
      'The account manager at the carrier said that drivers scan each parcel.',
      'In any case we hold the order.',
      'Our support desk answers each message within 12 hours.',
    ],
  },
})

/** Questions to the reader. The three headings of a plan are questions too, and stay. */
const isQuestion = ({ text, form }: Sentence): boolean =>
  /\?["'”’)]*$/.test(text) && (form !== 'heading' ? text.length > 12 : toAmazon.test(text))
