import { cue } from './cue.ts'

/** Says that the failure was the seller's. */
export const owns = cue(
  '(take|accept|bear|assume|admit)s? ~3 (responsibility|blame|fault|accountability)',
  '(fault|failure|mistake|responsibility) (is|was|lies|lay) ~1 (ours|mine|with us|with me|on our side)',
  '(is|was) (our|my) ~1 (mistake|fault|failure|doing|responsibility)',
  '(we|i) (made|did) ~1 (mistake|wrong|error)s?',
)

/** Says that it was not. */
export const denies = cue(
  '(we|i) ~1 (did|done) nothing wrong',
  'nothing wrong (was done|on our side)',
  'not (our|my) ~1 (mistake|fault|failure|responsibility)',
  'no (fault|mistake) (of ours|on our side|from our side)',
  '(suspended|deactivated|removed|closed|blocked|flagged) ~1 (in|by) error',
  'wrong(ly|fully) (suspended|deactivated|removed|closed|blocked|accused)',
  '(we|i) ~1 (always|never) (followed|complied|obeyed|broke|broken|violated)',
  '(we|i) ~2 not (violated?|broken?|infringed?)',
  '(unfair|unfairly)',
)
