import { sectionKinds } from '#domain/section.ts'
import { matches } from '#prose/find.ts'
import type { Mention, Sentence } from '#prose/prose.ts'
import { proseRule } from '#rubric/rule.ts'

const helper =
  "(?:(?:amazon(?:['’]s)?|seller|your|amz) (?:seller |account (?:health|status) |technical |catalogue? )?(?:support|help ?desk|help team|hotline)|(?:support|performance|account health|account status|catalogue?) (?:team|staff|agents?|representatives?|reps?|associates?|specialists?|people)|account (?:manager|specialist|representative|rep)s?(?! (?:at|of|from|with) (?!amazon)\\w)|(?:amazon|your) (?:representative|agent|employee|advisor|adviser|associate|staff|people|colleague|person)s?)"
const said =
  '(?:said|says|told|tells?|advised?|advises|confirmed|informed|explained|answered|replied|wrote|suggested|recommended|promised|assured|instructed|mentioned|helped|asked|agreed|stated|gave)'
const reached =
  '(?:rang|called|phoned|contacted|spoke|spoken|talked|chatted|wrote|written|asked|called up|e-?mailed|reached out|turned|opened (?:a |several |many )?(?:cases?|tickets?))'
const told = new RegExp(
  `\\b${helper}\\b[^.!?\\n]{0,50}?\\b${said}\\b|\\b${said} (?:us |me |to us |to me )?by (?:the |an? |your |our )?${helper}|\\b${reached}\\b[^.!?\\n]{0,30}?\\b${helper}|\\b(?:help|answers?|reply|advice|information|instructions?|confirmation) (?:from|of|by|with) (?:the |an? |your |our )?(?:people (?:of|from) (?:the )?)?(?:amazon )?${helper}`,
  'gi',
)
const caseNumber =
  /\b(?:case (?:id|log|number|no\.?|#|ref\w*)[ :#]*\w*\d\w*|case \d{6,}|(?:support|help) (?:case|ticket)s?(?: \w*\d\w*)?|ticket (?:id|number|no\.?|#)[ :#]*\w*\d\w*|see (?:the )?case\b)/gi
const toAmazon = /^\W*(?:can|could|would|will|do|does|did|is|are|isn['’]t|aren['’]t|don['’]t|should|may|shall|what else|what more|what do you|how (?:can|shall|should|could|do)|why (?:did|do|are|is|have|was) (?:you|amazon|our|my|it|this|we))\b/i

export default proseRule({
  severity: 'could',
  concern: 'wording',
  message: '“{words}” asks Amazon, or leans on what its support said.',
  question: 'Which fact did this sentence stand for?',
  why: 'The reader of a plan answers no questions and does not look up support cases. Amazon names both as things to leave out.',
  how: 'Take out questions, case numbers and calls. State the fact itself, with your own record of it.',
  source: { codes: ['A1', 'A2', 'F17'], checked: '2026-11-01' },
  in: sectionKinds,
  *find(prose) {
    const found: Mention[] = [...matches(told, prose), ...matches(caseNumber, prose)]
    for (const sentence of prose.sentences) if (isQuestion(sentence)) found.push({ words: sentence.text, start: sentence.start, end: sentence.end })
    yield* found.sort((a, b) => a.start - b.start)
  },
  examples: {
    bad: [
      '⟦Can you tell us what is missing?⟧',
      'This is in the log of ⟦case 8296010351⟧.',
      '⟦Seller Support told⟧ us to wait.',
      'Several times I ⟦rang the Amazon Seller Support⟧ and explained it.',
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
