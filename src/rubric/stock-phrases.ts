import { cue } from './cue.ts'

/** Phrases that circulate in templates. One is normal; several in a row tell that the text was not written for this case. */
export const stockPhrase = cue(
  'tak(e|es|ing|en) ~3 (matters?|issues?|violations?|situation|complaints?|concerns?|this|it) ~2 seriously',
  'customer (satisfaction|experience|happiness) (is|as|has always been) ~2 (priority|goal|concern|focus|aim)',
  '(sincerely|deeply|truly|genuinely|wholeheartedly) (apologi[sz]e|sorry|regret|appreciate|hope)',
  '(any|the|all|this) inconveniences?( caused)?',
  'thank you for (the |this |giving (us|me) (the |this |an )?|your |allowing (us|me) )(opportunity|time and consideration|understanding and patience|this opportunity)',
  '(take|accept|bear|assume)s? (full|complete|total|the full) (responsibility|accountability|ownership)',
  "(earth's most customer|most customer[- ]centric)",
  'valued (member|partner|seller|customers?)',
  '(conducted|carried out|performed|completed|made) an? ~2 (thorough|comprehensive|detailed|deep|extensive|full|internal|complete) ~1 (review|investigation|analysis|audit|search)',
  '(deep|thorough) dive',
  '(going|moving) forward,? (we|i) (will|shall|are)',
  'strict(er)? quality control',
  'robust (process|system|measures?|procedures?|controls?)',
  'committed to (providing|ensuring|maintaining|following|complying|offering|deliver*)',
  '(highest|strictest) ~1 standards?',
  '(full|strict|complete|one hundred percent|100 ?%) (compliance|accordance|agreement) with',
  'in line with (each|all|every|the|amazon)* ~1 (guidelines?|polic(y|ies)|rules?)',
  '(understand|recogni[sz]e|appreciate|know) (the )?(importance|how (important|seriously|strict|gravely))',
  '(implemented|put in place|taken|introduced|drawn up|made) (a number of|several|various|the following|all (the )?necessary|a longer|a series of) ~1 (measures?|steps|procedures?|actions|plan)',
  'to (ensure|make sure|see to it) (that )?(this|such|it) ~3 (never|not)',
  'look(ing)? forward to (your|a|hearing)',
  'await(ing)? your ~1 (reply|response|answer|decision)',
  'do not hesitate',
  "(read|studied|reviewed|understood) ~2 amazon('s)? ~1 (policies|guidelines|rules)",
)
