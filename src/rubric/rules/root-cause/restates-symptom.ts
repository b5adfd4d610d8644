import type { Sentence, Span } from '#prose/prose.ts'
import { causalLinks } from '#rubric/causation.ts'
import { spanOf } from '#rubric/cue.ts'
import { brokenRule, circular, goesBehind, symptom } from '#rubric/restating.ts'
import { draftRule, type Place } from '#rubric/rule.ts'
import { itemsOf, placeOf, type Said } from '#rubric/said.ts'

export default draftRule({
  severity: 'must',
  concern: 'fact',
  message: '“{words}” repeats what the notice says. It does not say why it happened.',
  question: 'Which step in your own work produced this, and how?',
  why: 'The reviewer has the number and the complaint already. Only the mechanism behind them shows whether your actions fit.',
  how: 'Name the step, field, rule or check that failed, and say how that led to the number or the complaint.',
  source: { codes: ['C8', 'C3', 'C7', 'C6', 'F11', 'R2', 'C13'], checked: '2026-11-01' },
  *find(draft) {
    for (const item of itemsOf(draft, 'root-cause')) {
      const found = inItem(item)
      if (found) yield found
    }
  },
  examples: {
    bad: [
      'Our Valid Tracking Rate dropped to 81% and the toy offers were taken down.',
      'We received several complaints about the condition of this item.',
      'The root cause of the suspension was a violation of the drop shipping policy.',
      'The negative feedback and claims made our order defect rate go over the limit.',
      'Many orders were delivered late in December. We did our best in a busy month.',
    ],
    good: [
      'Our rate fell to 81% because packers left the carrier field empty.',
      'Nine buyers complained. The return desk had no seal check, so opened boxes went back on the shelf.',
      'The root cause of the violation was that we had no check of the title before a listing went live.',
      'Orders left late since nobody printed labels while the shipping clerk was away.',
      'The order tool sends the tracking number and leaves the carrier field blank.',
    ],
  },
})

/** An item is judged as a whole: its first sentence may state the symptom if a later one explains it. */
function inItem(item: readonly Said[]): Place | undefined {
  for (const said of item) {
    const others = item.flatMap(({ sentence }) => (sentence === said.sentence ? [] : [sentence]))
    const span = restated(said.sentence, others)
    if (span) return placeOf('root-cause', said, span)
  }
  return undefined
}

function restated(sentence: Sentence, others: readonly Sentence[]): Span | undefined {
  if (goesBehind.test(sentence.text)) return undefined
  const broken = spanOf(brokenRule, sentence)
  if (broken) return broken
  const circle = spanOf(circular, sentence)
  const told = circle ?? spanOf(symptom, sentence)
  return told && causalLinks(circle ? others : [sentence, ...others]) === 0 ? told : undefined
}
