import type { Case } from '#domain/case.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Sentence } from '#prose/prose.ts'
import { readsAsAction, readsAsCause, readsAsPrevention } from '#rubric/answers-in-text.ts'
import { draftRule } from '#rubric/rule.ts'

type Answer = 'root-cause' | 'corrective' | 'preventive'

/** What an answer is called, where it lives, how it reads, and in which other parts of a text it may stand. */
const answers: Readonly<
  Record<
    Answer,
    {
      name: string
      list: 'causes' | 'actions' | 'controls'
      reads: (one: Sentence) => boolean
      also: readonly SectionKind[]
    }
  >
> = {
  'root-cause': {
    name: 'what caused it',
    list: 'causes',
    reads: readsAsCause,
    also: ['opening', 'root-cause', 'corrective'],
  },
  corrective: {
    name: 'what you did about it',
    list: 'actions',
    reads: readsAsAction,
    also: ['opening', 'corrective', 'preventive', 'closing', 'root-cause'],
  },
  preventive: {
    name: 'what keeps it from coming back',
    list: 'controls',
    reads: readsAsPrevention,
    also: ['preventive', 'corrective', 'closing'],
  },
}

export default draftRule({
  severity: 'must',
  concern: 'asked',
  message: 'The plan does not answer {name}.',
  question: 'Can you answer in a part of its own {name}?',
  why: 'Amazon asks three questions: what caused it, what was done, and what prevents it. A plan that leaves one out is not complete.',
  how: 'Answer all three, each under its own heading, each with its own facts.',
  source: { codes: ['A1', 'A5', 'A6', 'A7', 'C13', 'C6', 'C2', 'F4'], checked: '2026-11-01' },
  *find(draft) {
    for (const [kind, answer] of Object.entries(answers) as [Answer, (typeof answers)[Answer]][]) {
      const isThere = draft.mode === 'guided' ? isFilled(draft.case, kind, answer.list) : isTold(draft, answer)
      if (!isThere)
        yield { section: kind, path: draft.mode === 'guided' ? answer.list : '', params: { name: answer.name } }
    }
  },
  examples: {
    bad: [
      'We are going to make our procedures better.',
      {
        'root-cause': 'The carrier field was empty because two tools do not share it.',
        corrective: 'We replaced the tool on 2 April.',
      },
      { corrective: 'We refunded all buyers.', preventive: 'Each parcel is weighed before it leaves.' },
      'You closed our account by error, it has no link to the other one.',
    ],
    good: [
      {
        'root-cause': 'The carrier field was empty because two tools do not share it.',
        corrective: 'We replaced the tool on 2 April.',
        preventive: 'Each morning the lead opens the report.',
      },
      {
        'root-cause': 'Our packer forgot the labels. We have refunded the buyers.',
        preventive: 'A second person will check each label.',
      },
      {
        corrective:
          'The pictures were wrong, which led to returns. We replaced them. From now on the clerk compares each picture with the item.',
      },
      {
        opening: 'Our account is suspended due to late parcels.',
        corrective: 'I raised the handling time and added a second carrier.',
        preventive: 'We will ship each order on the same day.',
      },
    ],
  },
})

const isFilled = (facts: Case, kind: Answer, list: 'causes' | 'actions' | 'controls') =>
  Boolean(facts.ownWords[kind]?.trim()) || facts[list].some(({ text }) => text.trim())

const isTold = ({ sections }: Draft, { reads, also }: (typeof answers)[Answer]) =>
  sections
    .filter(({ kind }) => also.includes(kind))
    .some(({ passages }) =>
      passages.some(({ prose }) => prose.sentences.some((one) => one.form !== 'heading' && reads(one))),
    )
