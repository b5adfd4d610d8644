import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Sentence } from '#prose/prose.ts'
import { draftRule } from '#rubric/rule.ts'

const fewest = 4
const mostArguing = 0.5
const mostPlanned = 0.3

export default draftRule({
  severity: 'could',
  concern: 'polish',
  message: '{count} of {all} sentences here {what}.',
  question: 'Under which question does each of these sentences belong?',
  why: 'A reader who looks for one answer under its heading misses what stands under another.',
  how: 'Move each sentence under the question that it answers. Under actions, each sentence tells of something done.',
  source: { codes: ['C4', 'C6'], checked: '2026-11-01' },
  *find(draft) {
    const told = statements(draft, 'corrective')
    const arguing = told.sentences.filter((one) => !isAct(one))
    if (told.sentences.length >= fewest && arguing.length > mostArguing * told.sentences.length)
      yield {
        section: 'corrective',
        path: told.path,
        params: { count: arguing.length, all: told.sentences.length, what: 'tell of no action' },
      }
    const cause = statements(draft, 'root-cause')
    const planned = cause.sentences.filter(({ tense }) => tense === 'planned')
    if (cause.sentences.length >= fewest && planned.length > mostPlanned * cause.sentences.length)
      yield {
        section: 'root-cause',
        path: cause.path,
        params: { count: planned.length, all: cause.sentences.length, what: 'tell of what will be done' },
      }
  },
  examples: {
    bad: [
      {
        corrective:
          'The tools are not broken as such. They serve our web shop well. There is no way to change this field in them. On 2 April we moved the orders.',
      },
      {
        'root-cause':
          'The field was empty. We will replace the tool. We are going to test it. The clerk will watch the report.',
      },
      {
        corrective:
          'Our shop is small. The market is difficult. The rule is new to many sellers. Buyers like our toys. We replaced the tool.',
      },
    ],
    good: [
      {
        corrective:
          'On 2 April we moved all orders. We tested 50 of them. We refunded 21 buyers. The old tool stays in use for the web shop.',
      },
      { corrective: 'The tools are not broken. They serve our web shop.' },
      {
        'root-cause':
          'The field was empty. Nobody compared it. The tool was new. We had no test. The clerk will watch the report.',
      },
      {
        corrective:
          'All 31 orders were corrected. The listing was closed. Buyers were refunded. The team was trained on the screen.',
      },
    ],
  },
})

/** Done, going on or announced, by the seller or by nobody that is named. */
const isAct = ({ tense, actor, text }: Sentence): boolean =>
  tense !== 'standing' && actor !== 'third-party' && actor !== 'amazon' && actor !== 'buyer' && !deniesAct.test(text)

const deniesAct =
  /\b(?:is|are|was|were|there is) (?:not|no)\b|\b(?:remove|take|make) the (?:ability|possibility|need)\b|\bno place left\b/i

function statements({ mode, sections }: Draft, kind: SectionKind): { path: string; sentences: readonly Sentence[] } {
  const passages = sections.filter((section) => section.kind === kind).flatMap((section) => section.passages)
  const own = mode === 'guided' ? passages.filter(({ path }) => path.endsWith('/text')) : passages
  return {
    path: own[0]?.path ?? '',
    sentences: own.flatMap(({ prose }) => prose.sentences.filter(({ form, words }) => form !== 'heading' && words > 3)),
  }
}
