import type { AskKind } from '#domain/notice.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import { toLetter } from './letter.ts'
import { plainText } from './plain-text.ts'

/** What belongs into one box of a form: plain characters only, with their count. How many fit is the user's to say. */
export type Answer = {
  readonly question: string
  /** The notice's own words for it, where it asked. */
  readonly asked: readonly string[]
  readonly section: SectionKind
  readonly text: string
  readonly characters: number
}

const questions: readonly { section: SectionKind; question: string; asks: readonly AskKind[] }[] = [
  { section: 'root-cause', question: 'What was the root cause?', asks: ['root-cause', 'issue-description'] },
  { section: 'corrective', question: 'Which actions have you taken?', asks: ['actions-taken', 'buyer-remedy'] },
  { section: 'preventive', question: 'Which steps keep it from happening again?', asks: ['preventive-steps'] },
  { section: 'evidence', question: 'Which documents show this?', asks: ['evidence', 'invoices', 'other-documents'] },
  { section: 'opening', question: 'What is this about, and how does the business work?', asks: ['explanation'] },
]

/** The plan cut into answers for forms that ask question by question. A question without an answer is left out. */
export function answersByQuestion(draft: Draft): Answer[] {
  const { parts } = toLetter(draft)
  return questions.flatMap(({ section, question, asks }) => {
    const text = parts
      .filter((part) => part.section === section)
      .map(({ blocks }) => plainText(blocks))
      .join('\n\n')
    const asked = draft.case.notice.asks.filter(({ kind }) => asks.includes(kind)).map(({ words }) => words)
    return text ? [{ question, asked, section, text, characters: text.length }] : []
  })
}
