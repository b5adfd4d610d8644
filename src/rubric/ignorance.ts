import { cue } from './cue.ts'

const knower = '(<we>|our \\w+|<staff>|it|still|also|at first|really|fully|simply|just)'
const rules = '(rules?|polic(y|ies)|guidelines?|requirements?|terms)'

/** Not knowing the rule, told as the cause. */
export const ignorance = cue(
  `${knower} ~3 (unaware|not ~1 aware|not ~1 (familiar|acquainted|informed|experienced)|unfamiliar|inexperienced|ignorant)`,
  `${knower} ~3 (mistaken about|confused (about|by))`,
  `${knower} ~2 (did not|didn't|do not|don't|had not|hadn't|have not|never) ~2 (know*|reali[sz]e*|underst*|read|study|studied)`,
  `${knower} ~2 (did not|didn't|do not|don't|had not|hadn't|have not|never) ~2 (learn*|aware)`,
  `${rules} .. <we> ~1 (did not|didn't|do not|don't) ~2 (know|underst*|read)`,
  `${rules} ~3 (not|\\w+n't) ~1 (understood|known|clear|read|studied)`,
  `(nobody|no one|none of us) .. (knew|know|understood) ~4 (${rules}|this|it)`,
  '<we> ~1 (misunderst*|misinterpret*|misread)',
  '(had|have|has) no idea',
  '(not|never) ~1 clear (to (us|me|our)|which|on|about|what|that|how|whether|enough)',
  'failed to ~1 (read|understand|study|learn|know|familiari[sz]e)',
  '(lack|absence) of ~2 (knowledge|awareness|understanding|experience|familiarity|education|information about)',
  '(our|my|of|through|from|out of|to|by) ~1 ignorance',
  '(inexperience|ignorance)( (of|with|about|in)| was| is)',
  '(little|small|limited|poor|insufficient|no|not enough|incomplete|weak|without|too few) ~1 (knowledge|experience)',
  '(little|small|limited|poor|insufficient|no|not enough|incomplete|weak|without) ~1 (understanding|awareness)',
  '(how|too|very|so) little ~1 (<we>|our \\w+|<staff>) ~1 (knew|know|understood)',
  '(new|fresh|young|recent|beginner|inexperienced|first[- ]time) ~2 sellers?(?! (tool|account|central|app))',
  '(new|fresh|young|inexperienced) ~2 (in selling|to selling|to amazon|on amazon|at selling|to this|to the platform|in this)',
  '(as|am|are|is|was|were) ~1 (beginner|newcomer|newbie|rookie|new seller)s?',
  '(first|second) (week|month|year)s? as (a )?seller',
  '(misconception|misinterpretation|wrong idea|false idea|wrong understanding)',
  '(it|this) ~1 escaped (us|me|our)',
)

/** Who or what was missing in the business so that the rule did not arrive: then the chain goes on. */
export const missingDuty = cue(
  "(nobody|no one|no-one|nobody's)(?! (~5 )?(knew|know|understood))",
  '(had|have|has|was|were|there) ~1 no ~1 (onboarding|process|procedure|owner|check*|step|person|routine|list|record)',
  '(had|have|has|was|were|there) ~1 no ~1 (training|system|review|rule|standard|scientific|written|control)',
  '(not|never) (assigned|responsible|trained|told|in charge)',
  '(gave|given|provided) ~1 (no|little|too little) ~1 training',
  '(did not|had not|have not|never) (assign*|appoint*|set up|train*|put in place|ma(k|d)e (a|any|no))',
  'made no (preparation|plan|list|check)*',
)
