import type { Sentence } from '#prose/prose.ts'
import { factRule } from '#rubric/rule.ts'

const buyer =
  /\b(?:customers?|buyers?|clients?|consumers?|shoppers?|recipients?|people who (?:bought|ordered)|purchasers?)\b/i
const effect =
  /\b(?:track\w*|follow\w*|wait\w*|late|wrong|damaged|broken|unable|could ?n[o'’]t|could not|cannot|saw|see|receiv\w+|got|get|experienc\w*|impact\w*|affect\w*|asked|ask|delay\w*|harm\w*|disappoint\w*|confus\w*|complain\w*|return\w*|claim\w*|refund\w*|doubt\w*|mislead\w*|misled|expect\w*|inconvenien\w*|suffer\w*|without|missing|never|paid|report\w*|sent|understand|charg\w+|no|twice|lost)\b/i

export default factRule({
  severity: 'could',
  concern: 'fact',
  message: 'No cause says what buyers experienced.',
  notFound: 'We could not find what buyers experienced.',
  question: 'What did the affected buyers see, miss or wait for?',
  why: 'Amazon measures this for its customers’ sake. One line about them shows that you see the point.',
  how: 'Add one factual sentence: how many buyers, and what they saw or missed.',
  source: { codes: ['C40', 'F22', 'A3'], checked: '2026-11-01' },
  answers: 'causes/@/effect',
  *find({ causes }) {
    const [first] = causes
    if (first && !causes.some(({ effect: felt }) => felt.trim())) yield `causes/${first.id}/effect`
  },
  *inText({ all }) {
    if (!all.sentences.some(isFelt)) yield { section: 'whole' }
  },
  examples: {
    bad: [
      { when: 'no cause has an effect', given: { 'causes/c1/effect': '' }, at: 'causes/c1/effect' },
      { when: 'the effect is blank', given: { 'causes/c1/effect': '  ' }, at: 'causes/c1/effect' },
    ],
    good: [
      { when: 'one cause has an effect', given: {} },
      { when: 'the other cause has it', given: { 'causes/c1/effect': '', 'causes/c2/effect': 'Buyers waited.' } },
      { when: 'there is no cause yet', given: { causes: [] } },
    ],
    textBad: [
      'The field stayed empty.',
      'Amazon received two empty fields for these orders.',
      'Our Customer Desk software has a new screen.',
    ],
    textGood: [
      '214 buyers saw a number but no carrier and could not follow the parcel.',
      'Customers received the wrong colour.',
      'Eleven buyers asked for their money.',
    ],
  },
})

const isFelt = ({ text }: Sentence): boolean => buyer.test(text) && effect.test(text)
