import { actionWords, controlWords } from '#rubric/case-words.ts'
import { measures } from '#rubric/measures.ts'
import { hasLimit, hasReaction, hasRhythm, isCheck } from '#rubric/monitoring.ts'
import { factRule } from '#rubric/rule.ts'
import { namesService, readsAsDropshipping } from '#rubric/services.ts'

export default factRule({
  severity: 'should',
  concern: 'fact',
  message: 'The fix hands a step to an outside service, and no check of your own watches it.',
  notFound: 'The plan leans on an outside service or supplier, and we could not find a check of your own on it.',
  question: 'How do you check what the service sends, how often, and what happens when it is wrong?',
  why: 'You answer for the partners you use. A fix that moves further away from your own eyes raises the doubt again.',
  how: 'Keep the service. Add who compares its output with Seller Central, in which rhythm, and what stops when it differs.',
  source: { codes: ['F2', 'F1', 'A4'], checked: '2026-11-01' },
  answers: 'controls',
  *find(facts) {
    const isHandedOver = namesService({ text: `${actionWords(facts)}\n${controlWords(facts)}` })
    const isWatched = facts.controls.some(
      ({ kind, rhythm, limit, reaction }) => kind === 'check' && rhythm.trim() && limit.trim() && reaction.trim(),
    )
    if (isHandedOver && !isWatched) yield 'controls'
  },
  *inText(text) {
    const { blocks, sentences } = measures(text)
    const isWatched = blocks.some(
      (block) =>
        block.sentences.some(isCheck) &&
        block.sentences.some(hasRhythm) &&
        block.sentences.some((one) => hasLimit(one) || hasReaction(one)),
    )
    const leans = sentences.some(namesService) || text.all.sentences.some(readsAsDropshipping)
    if (leans && !isWatched) yield { section: 'whole' }
  },
  examples: {
    bad: [
      { when: 'the only check has no limit', given: { 'controls/p2/limit': '' }, at: 'controls' },
      { when: 'nobody checks', given: { 'controls/p2': undefined }, at: 'controls' },
    ],
    good: [
      { when: 'a check with a limit watches it', given: {} },
      {
        when: 'no service is named',
        given: {
          'actions/a4/text': 'We took all orders off the old route.',
          'controls/p1/text': 'No label is printed without a carrier.',
          'controls/p1/record': '',
          'controls/p2': undefined,
        },
      },
    ],
    textBad: [
      { corrective: 'We will be using ShipStation, which links directly to Amazon.' },
      {
        corrective: 'A logistics company now sends all parcels.',
        preventive: 'We will look at the reports every week.',
      },
      {
        'root-cause': 'The supplier ships the goods directly to the customer and gave no number.',
        preventive: 'We ask the supplier.',
      },
    ],
    textGood: [
      {
        corrective: 'We use ShipStation.',
        preventive:
          'Each day at 17:00 the lead compares its export with Seller Central; any blank carrier stops the batch.',
      },
      { corrective: 'Our own packers put the label on each box.' },
      { corrective: 'FedEx and UPS collect from our warehouse.' },
    ],
  },
})
