import { isDone } from '#domain/chain.ts'
import type { Sentence } from '#prose/prose.ts'
import { statements } from '#rubric/cue.ts'
import { changes, contains, corrections, informs, refunds, sweeps } from '#rubric/deed-kinds.ts'
import { isAnnounced, isDeed } from '#rubric/deeds.ts'
import { draftRule } from '#rubric/rule.ts'

const others = [changes, contains, corrections, refunds, sweeps]
const isOther = (sentence: Sentence) =>
  !informs.test(sentence.text) && (isAnnounced(sentence) || others.some((kind) => kind.test(sentence.text)))

export default draftRule({
  severity: 'should',
  concern: 'fact',
  message: 'All that was done is to read, to train or to remind.',
  question: 'Which step, field or tool works differently now, even on a bad day?',
  why: 'Training alone is the measure that wears off first. It is expected, as an addition.',
  how: 'Keep the training, and add a change that does not depend on anybody remembering it.',
  source: { codes: ['R1', 'R4', 'F14', 'F6', 'C1', 'R10'], checked: '2026-11-01' },
  *find({ case: facts, mode, sections }) {
    const done = facts.actions.filter(isDone)
    if (mode === 'guided') {
      const [first] = done
      if (first && done.every(({ kind }) => kind === 'inform')) {
        yield { section: 'corrective', path: `actions/${first.id}/kind` }
      }
      return
    }
    const passages = sections.find(({ kind }) => kind === 'corrective')?.passages ?? []
    const all = passages.flatMap(({ prose, path, offset }) => statements(prose).map((one) => ({ one, path, offset })))
    const first = all.find(({ one }) => isDeed(one) && informs.test(one.text))
    if (!first || all.some(({ one }) => isOther(one))) return
    const { one, path, offset } = first
    yield { section: 'corrective', path, start: one.start + offset, end: one.end + offset }
  },
  examples: {
    bad: [
      { corrective: 'We have carefully read the policy and trained all staff.' },
      { corrective: 'All packers were reminded of the rules. We studied the help pages.' },
      { corrective: 'I explained the guidelines to my team.' },
    ],
    good: [
      {
        corrective: 'We made carrier a required field in the packing screen. We trained the four packers on the rules.',
      },
      { corrective: 'We read the policy. The listing was closed.' },
      { corrective: 'We replaced the feed on 2 April.' },
      { corrective: 'We refunded the nine buyers and briefed the staff. All stock was searched.' },
    ],
  },
})
