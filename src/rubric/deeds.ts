import type { Sentence } from '#prose/prose.ts'
import { cue } from './cue.ts'

const finished = cue(
  '(is|are|has been|have been) ~1 (\\w+(ed|en|t|ne|ut|wn)|put) ~1 by (us|me)',
  '(is|are) (now|already)',
  '^(\\S+ ){1,3}(closed|removed|replaced|refunded|corrected|added|deleted|paused|updated|trained|recalled|tested|installed|changed)',
)
const meant = cue(
  '<we> ~1 (want|wish|like|plan|intend|hope|aim|mean|have|need) to',
  '<we> would',
  'from (now|here|today) on',
  '(once|when|as soon as|after) … (back|reinstated|reactivated|restored)',
)

/** Whether a sentence announces: it will be done, is about to be done, or is still going on. */
export const isAnnounced = ({ tense, text }: Sentence): boolean =>
  tense === 'planned' || tense === 'ongoing' || (tense === 'standing' && meant.test(text))

/** Whether a sentence tells of something that was done. Sellers also write "the pictures are replaced by us". */
export const isDeed = ({ tense, text, dates }: Sentence): boolean =>
  tense === 'done' ||
  (tense === 'standing' && !meant.test(text) && (finished.test(text) || (dates.length > 0 && /\bsince\b/i.test(text))))
