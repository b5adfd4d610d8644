import type { SectionKind } from '#domain/section.ts'
import { sectionNames } from '#domain/section.ts'
import { draftRule } from '#rubric/rule.ts'

const most = 0.55
const least = 0.2
const enoughWords = 200
const answers: readonly SectionKind[] = ['root-cause', 'corrective', 'preventive']

export default draftRule({
  severity: 'could',
  concern: 'polish',
  message: '{part} holds {share} % of the words.',
  question: 'What can be shorter in the story, and which steps can be told in more detail?',
  why: 'The weight of the words shows where the work went. A long cause and a thin prevention is the usual shape of a refused plan.',
  how: 'Shorten the story of what happened; say more about what is in force now.',
  source: { codes: ['F2', 'C12'], checked: '2026-11-01' },
  *find({ sections }) {
    const words = answers.map((kind) => {
      const section = sections.find((one) => one.kind === kind)
      return { kind, path: section?.passages[0]?.path ?? '', count: count(section?.passages ?? []) }
    })
    const total = words.reduce((sum, one) => sum + one.count, 0)
    if (total < enoughWords) return
    for (const { kind, path, count } of words) {
      const share = count / total
      if (share > most || (kind === 'preventive' && share < least))
        yield { section: kind, path, params: { part: sectionNames[kind], share: Math.round(100 * share) } }
    }
  },
  examples: {
    bad: [
      { 'root-cause': long(30), corrective: long(5), preventive: long(5) },
      { 'root-cause': long(12), corrective: long(12), preventive: long(4) },
      { 'root-cause': long(5), corrective: long(5), preventive: long(20) },
    ],
    good: [
      { 'root-cause': long(10), corrective: long(10), preventive: long(10) },
      { opening: long(20), 'root-cause': long(10), corrective: long(12), preventive: long(9) },
      { 'root-cause': long(12), corrective: long(1), preventive: long(1) },
      { 'root-cause': long(15), corrective: long(8), preventive: long(7), evidence: long(20) },
    ],
  },
})

const count = (passages: readonly { prose: { words: number } }[]) =>
  passages.reduce((sum, { prose }) => sum + prose.words, 0)

/** A text of ten words a line. */
function long(lines: number): string {
  return 'The packer scans the label and puts the parcel down.\n'.repeat(lines)
}
