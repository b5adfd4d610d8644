import type { SectionKind } from '#domain/section.ts'
import type { Sentence } from '#prose/prose.ts'
import { spanOf } from '#rubric/cue.ts'
import { draftRule, type Place } from '#rubric/rule.ts'
import { itemsOf, placeOf, type Said } from '#rubric/said.ts'
import { saysLittle } from '#rubric/says-little.ts'
import { detail, emptyLabel, explains, quotedOrListed, verdict } from '#rubric/vague-words.ts'

/** A cause of so few sentences must name its fact in them. */
const longest = 2

/** One plain sentence that takes the failure on is what a reviewer looks for. It names nothing, and need not. */
const owns =
  /^(?:(?:this|that|it|the (?:error|failure|fault)) (?:is|was) )(?:\w+ ){0,2}(?:our|my) (?:own )?(?:mistake|fault|failure|error|responsibility)\b/i

const isTold = ({ text }: Sentence) => detail.test(text) || quotedOrListed.test(text)
const isCounted = ({ numbers, dates, identifiers }: Sentence) =>
  numbers.length > 0 || dates.length > 0 || identifiers.length > 0

export default draftRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” is a label. The fact behind it is not told.',
  question: 'Which step, field or check was it, and what did it do?',
  why: 'A label is not a finding. The reviewer cannot tell from it whether your fix touches the cause.',
  how: 'Put the fact in its place: the step or field that failed, what it did, and with which orders.',
  source: { codes: ['C1', 'C6', 'C11', 'C28', 'R3', 'A5', 'C21'], checked: '2026-11-01' },
  *find(draft) {
    for (const kind of ['root-cause', 'opening', 'corrective'] as const) {
      for (const item of itemsOf(draft, kind)) {
        const found = item.flatMap((said) => vagueIn(kind, said))
        yield* found
        const [first] = item
        const isShort = draft.mode === 'review' && kind === 'root-cause' && item.length <= longest
        if (!found.length && first && isShort && saysLittle(item.map(({ sentence }) => sentence)))
          yield placeOf(kind, first, first.sentence)
      }
    }
  },
  examples: {
    bad: [
      'There were some problems with our shipping process.',
      'The complaints came from poor quality control in the warehouse.',
      'Unfortunately an error occurred on our side.',
      'In this period something went wrong with the stock.',
      'We failed to follow the guidelines of the platform.',
      'The reason is a lack of communication between our teams.',
      'We were not careful enough when we chose the supplier.',
      'It was an honest mistake of our packing team.',
    ],
    good: [
      'The packing screen let an order close with an empty carrier field.',
      'There was an error in the feed: the “Ship Method” column stayed blank.',
      'We had no second check of the carrier before the label was printed.',
      'Some mistakes were found in 14 of the 86 titles.',
      'Our clerk typed the numbers by hand, and two digits were swapped in 31 orders.',
      'This is our mistake, not any of the programs involved.',
      'The wrong batch was shelved because the two boxes carry the same label.',
    ],
  },
})

function vagueIn(kind: SectionKind, said: Said): Place[] {
  const { sentence } = said
  if (owns.test(sentence.text) || isTold(sentence)) return []
  if (kind !== 'root-cause' && !explains.test(sentence.text)) return []
  const span = (isCounted(sentence) ? undefined : spanOf(emptyLabel, sentence)) ?? spanOf(verdict, sentence)
  return span ? [placeOf(kind, said, span)] : []
}
