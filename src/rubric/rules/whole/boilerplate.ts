import { inSentences } from '#rubric/cue.ts'
import { draftRule } from '#rubric/rule.ts'
import { stockPhrase } from '#rubric/stock-phrases.ts'

const tooMany = 3
const perWords = 300

export default draftRule({
  severity: 'should',
  concern: 'wording',
  message: '“{words}” is one of {count} phrases that stand in many plans.',
  question: 'What happened in your shop that could happen in no other?',
  why: 'Reviewers know the texts that go round. A few of these phrases are enough for them to stop reading.',
  how: 'Write it in your own words, with facts that only you can know.',
  source: { codes: ['C6', 'C7', 'C11', 'C26', 'F11', 'F7'], checked: '2026-11-01' },
  *find({ sections }) {
    const places = sections.flatMap(({ kind, passages }) =>
      passages.flatMap(({ path, offset, prose }) =>
        Array.from(inSentences(prose, stockPhrase), ({ start, end }) => ({
          section: kind,
          path,
          start: start + offset,
          end: end + offset,
        })),
      ),
    )
    const words = sections.reduce(
      (sum, { passages }) => sum + passages.reduce((all, { prose }) => all + prose.words, 0),
      0,
    )
    if (places.length < tooMany * Math.max(1, words / perWords)) return
    for (const place of places) yield { ...place, params: { count: places.length } }
  },
  examples: {
    bad: [
      'We take this matter very seriously. Customer satisfaction is our top priority. We sincerely apologise for any inconvenience.',
      'I take full responsibility. After a thorough dive into the case we conducted a comprehensive investigation. We are committed to maintaining the highest standards.',
      'Thank you for the opportunity to appeal. Moving forward we will follow a robust process. We look forward to your reply.',
    ],
    good: [
      'We take full responsibility for the 214 orders.',
      'We shipped 214 toy orders without a carrier name, and we are sorry for that.',
      'On 2 April we replaced the label tool and tested 50 orders.',
      'Thank you for the opportunity to appeal. Our packers had no list of open orders.',
    ],
  },
})
