import { cue, inSentences, statements } from '#rubric/cue.ts'
import { proseRule } from '#rubric/rule.ts'

const knowers = '(<we>|our \\w+|<staff>|it|still|also|at first|really|fully|simply|just)'
const unaware = cue(
  `${knowers} ~3 (unaware|not ~1 aware|not ~1 (familiar|acquainted|informed|experienced)|unfamiliar|inexperienced|ignorant|mistaken about|confused (about|by))`,
  `${knowers} ~2 (did not|didn't|do not|don't|had not|hadn't|have not|never) ~2 (know*|reali[sz]e*|underst*|read|study|studied|learn*|aware)`,
  "(rules?|polic(y|ies)|guidelines?|requirements?|terms) .. <we> ~1 (did not|didn't|do not|don't) ~2 (know|underst*|read)",
  '<we> ~1 (misunderst*|misinterpret*|misread)',
  '(not|never) ~1 clear (to (us|me|our)|which|on|about|what|that|how|whether|enough)',
  'failed to ~1 (read|understand|study|learn|know|familiari[sz]e)',
  '(lack|absence) of ~2 (knowledge|awareness|understanding|experience|familiarity|education|information about)',
  '(our|my|of|through|from|out of|to|by) ~1 ignorance',
  '(little|small|limited|poor|insufficient|no|not enough|incomplete|weak|without|too few) ~1 (knowledge|experience|understanding|awareness)',
  '(how|too|very|so) little ~1 (<we>|our \\w+|<staff>) ~1 (knew|know|understood)',
  '(new|fresh|young|recent|beginner|inexperienced|first[- ]time) ~2 (sellers?(?! (tool|account|central|app))|in selling|to selling|to amazon|on amazon|at selling|as seller|as a seller|to this|to the platform|in this)',
  '(misconception|misinterpretation|wrong idea|false idea|wrong understanding)',
  '(it|this) ~1 escaped (us|me|our)',
)

/** Who or what was missing in the business so that the rule did not arrive: then the chain goes on. */
const institution = cue(
  '(nobody|no one|no-one)',
  '(had|have|has|was|were|there) ~1 no ~1 (onboarding|process|procedure|owner|check*|step|person|routine|list|record|training|system|review|rule|standard|scientific|written|control)',
  'not assigned',
  'never assigned',
  '(was|were) (not|never) (assigned|responsible|trained|told|in charge)',
  '(gave|given|provided) ~1 (no|little|too little) ~1 training',
  '(did not|had not|have not|never) (assign*|appoint*|set up|train*|put in place|ma(k|d)e (a|any|no))',
  'made no (preparation|plan|list|check)*',
)

export default proseRule({
  severity: 'should',
  concern: 'fact',
  message: '“{words}” offers not knowing the rule as the cause.',
  question: 'Whose task was it to follow policy changes, and which step should have checked against them?',
  why: 'A rule that was broken is not a cause. Why it did not reach the person who needed it is one, and only that can be fixed.',
  how: 'Name what was missing in the business: nobody assigned to policy changes, no check of a listing or an order against them.',
  source: { codes: ['C6', 'C21', 'C3', 'F14', 'R3'], checked: '2026-11-01' },
  in: ['root-cause', 'opening'],
  *find(prose) {
    if (statements(prose).some(({ text }) => institution.test(text))) return
    yield* inSentences(prose, unaware)
  },
  examples: {
    bad: [
      '⟦We were not aware⟧ that Amazon needs the carrier name.',
      '⟦We misunderstood⟧ the variation policy.',
      'We are a ⟦new seller⟧ and still learning.',
      'It was ⟦not clear to us⟧ which documents count as an invoice.',
      'The cause was a ⟦lack of knowledge⟧ of the listing rules.',
    ],
    good: [
      'No one was assigned to read shipment-policy notices, so the rule never reached the person who keeps the feed.',
      'We did not know the rule, since we had no process that follows policy changes.',
      'Buyers did not know when the parcel would arrive.',
      'We did not compare the invoice with the listing.',
      'The new seller tool left the carrier empty.',
    ],
  },
})
