import type { Action } from '#domain/action.ts'
import { isDone } from '#domain/chain.ts'
import { readProse, type Sentence } from '#prose/prose.ts'
import { statements } from '#rubric/cue.ts'
import { changes, contains, corrections, refunds } from '#rubric/deed-kinds.ts'
import { isAnnounced, isDeed } from '#rubric/deeds.ts'
import type { ReviewText } from '#rubric/review-text.ts'
import { factRule } from '#rubric/rule.ts'

/** The status says *done*, and the words open in the future. */
const announces = ({ text }: Action) => {
  const [first] = readProse(text).sentences
  return first !== undefined && isAnnounced(first)
}

export default factRule({
  severity: 'must',
  concern: 'asked',
  message: 'This action is not finished, or its words say that it is still to come.',
  notFound: 'We could not find finished actions: the text speaks of what will be done.',
  question: 'What of this is finished today, and on which day was it finished?',
  why: 'The letters ask for actions that have been taken. Intentions are sent back.',
  how: 'Do it first, then write it in the past tense with its day. Keep what is still to come in a short list of its own.',
  source: { codes: ['F3', 'C1', 'C6', 'C9', 'C3', 'A5', 'R7'], checked: '2026-11-01' },
  answers: 'actions/@/status',
  *find({ actions }) {
    const open = actions.filter((action) => !isDone(action) && action.status !== 'cannot')
    const done = actions.filter(isDone)
    if (open.length > done.length || done.length === 0) for (const { id } of open) yield `actions/${id}/status`
    if (actions.length > 0 && open.length + done.length === 0) yield 'actions'
    for (const action of done) if (announces(action)) yield `actions/${action.id}/text`
  },
  *inText(text) {
    const { announced, done } = count(text)
    if (announced > done) yield { section: 'corrective' }
  },
  examples: {
    bad: [
      {
        when: 'more is planned than done',
        given: { 'actions/a1/status': 'planned', 'actions/a2/status': 'planned', 'actions/a3/status': '' },
        at: 'actions/a3/status',
      },
      {
        when: 'the only action is planned',
        given: {
          'actions/a1/status': 'planned',
          'actions/a2': undefined,
          'actions/a3': undefined,
          'actions/a4': undefined,
          'actions/a5': undefined,
        },
        at: 'actions/a1/status',
      },
      {
        when: 'a finished action is worded as a plan',
        given: { 'actions/a4/text': 'We will connect ShipStation to Amazon.' },
        at: 'actions/a4/text',
      },
    ],
    good: [
      { when: 'all is done', given: {} },
      { when: 'one of five is planned', given: { 'actions/a5/status': 'planned' } },
      { when: 'one runs since a day', given: { 'actions/a5/status': 'running' } },
    ],
    textBad: [
      'We will use a new shipping tool. We are replacing the old process.',
      'For better results we are doing these steps. We will answer every message in a day.',
      { preventive: 'We are going to make our procedures better.' },
      'Use a new tool for all labels. Check each parcel twice.',
    ],
    textGood: [
      'On 2 April we replaced the old feed. Since then all 96 orders were confirmed with carrier and number.',
      'All wrong pictures were replaced. We will watch the page.',
      'We have refunded the buyers. We removed the listing.',
      'The pictures are now replaced by us and the texts are written by us.',
    ],
  },
})

/**
 * Without a section of actions only a deed of the kind that corrects something counts as done. Where no heading sets the
 * actions apart, what is announced after them is part of the same list.
 */
function count(text: ReviewText): { announced: number; done: number } {
  const own = statements(text.section('corrective'))
  const told = own.length ? own : statements(text.all)
  const corrects = (sentence: Sentence) =>
    isDeed(sentence) && [contains, refunds, corrections, changes].some((kind) => kind.test(sentence.text))
  const done = told.filter(own.length ? isDeed : corrects).length
  const list = isSetApart(text) || done > 1 ? told : [...told, ...statements(text.section('preventive'))]
  const orders = own.length && !done ? told.filter(({ tense }) => tense === 'standing').length : 0
  return { announced: list.filter(isAnnounced).length + orders, done: done && list !== told ? done + 1 : done }
}

const isSetApart = ({ section }: ReviewText) => section('corrective').sentences.some(({ form }) => form === 'heading')
