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
  examples: { bad: [], good: [] },
})

const count = (passages: readonly { prose: { words: number } }[]) =>
  passages.reduce((sum, { prose }) => sum + prose.words, 0)
