import { type SectionKind, sectionNames } from '#domain/section.ts'
import { draftRule } from '#rubric/rule.ts'

const leastInAll = 150
const leastInOne = 40
const answers: readonly SectionKind[] = ['root-cause', 'corrective', 'preventive']

export default draftRule({
  severity: 'should',
  concern: 'asked',
  message: '{part} has only {words} words.',
  question: 'Which dates, numbers, steps and persons can you add?',
  why: 'A few lines cannot hold a cause, what was done and what keeps it from coming back, with the facts for each.',
  how: 'Answer each of the three questions with its facts: what, when, how many, who.',
  source: { codes: ['A1', 'C9', 'C6', 'F12'], checked: '2026-11-01' },
  *find({ sections }) {
    const counted = sections.map(({ kind, passages }) => ({
      kind,
      path: passages[0]?.path ?? '',
      words: passages.reduce((sum, { prose }) => sum + prose.words, 0),
    }))
    const all = counted.reduce((sum, { words }) => sum + words, 0)
    if (all > 0 && all < leastInAll)
      yield { section: 'whole', path: counted[0]?.path ?? '', params: { part: 'The plan', words: all } }
    for (const { kind, path, words } of counted) {
      if (answers.includes(kind) && words > 0 && words < leastInOne)
        yield { section: kind, path, params: { part: `“${sectionNames[kind]}”`, words } }
    }
  },
  examples: {
    bad: [
      'We will do better.',
      { 'root-cause': long(12), corrective: long(12), preventive: 'We check.' },
      { 'root-cause': 'The field was empty.', corrective: long(12), preventive: long(12) },
    ],
    good: [
      { 'root-cause': long(6), corrective: long(6), preventive: long(6) },
      { opening: 'Dear Amazon,', 'root-cause': long(5), corrective: long(6), preventive: long(7) },
      { 'root-cause': long(16) },
      { corrective: long(8), preventive: long(9) },
    ],
  },
})

/** A text of ten words a line. */
function long(lines: number): string {
  return 'The packer scans the label and puts the parcel down.\n'.repeat(lines)
}
