import { draftRule } from '#rubric/rule.ts'

const most = 800
const perAsk = 150
const usualAsks = 3

export default draftRule({
  severity: 'could',
  concern: 'polish',
  message: 'The plan has {words} words; {most} are enough for what was asked.',
  question: 'Which lists can move to an attachment, and which sentences say the same twice?',
  why: 'A long plan is skimmed, and what is skimmed is not found.',
  how: 'Keep one idea in each line. Move lists of orders and screens to an attachment.',
  source: { codes: ['A1', 'F13', 'C9', 'C20', 'C12', 'C15', 'F7'], checked: '2026-11-01' },
  *find({ case: { notice }, sections }) {
    const passages = sections.flatMap((section) => section.passages)
    const words = passages.reduce((sum, { prose }) => sum + prose.words, 0)
    const limit = most + perAsk * Math.max(0, notice.asks.length - usualAsks)
    if (words > limit) yield { section: 'whole', path: passages[0]?.path ?? '', params: { words, most: limit } }
  },
  examples: {
    bad: [long(82), long(120), { 'root-cause': long(30), corrective: long(30), preventive: long(30) }],
    good: [
      long(20),
      long(60),
      'We took all orders off the old tool.',
      { 'root-cause': long(20), corrective: long(20), preventive: long(20) },
    ],
  },
})

/** A text of ten words a line. */
function long(lines: number): string {
  return 'The packer scans the label and puts the parcel down.\n'.repeat(lines)
}
