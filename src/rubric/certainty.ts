import { cue } from './cue.ts'

/** Not sure that it works. */
export const hedge = cue(
  '(should|ought to|might|may|could) ~1 (make|help|reduce|prevent|ensure|allow|solve|fix|avoid|eliminate|improve|lower|stop|leave|be enough|work)',
  '(hopefully|we hope)',
  '(will|shall|to|we|i) (try|attempt|endeavou?r) ~2 to',
  'trying to',
  'as far as (we|i) can',
  'little or no (room|chance)',
)

/** Sure of everything. */
export const absolute = cue(
  'difficult,? if not impossible',
  '(impossible (for|to|that)|whatsoever|never again|for ever|forever|once and for all|no place left)',
  '(no|any|every) ~1 possibilit(y|ies)',
  '(completely|fully|totally) (eliminat*|exclud*|remov*|solv*|prevent*)',
  '(fully|totally|100 ?%|one hundred percent) (sure|certain|safe|guaranteed|in line|compliant)',
  '(we|i|which|this|that) (can |will )?guarantees?',
  'guaranteed',
  '(can|will|could) never',
  '(zero|no) (chance|risk)( of| that)?',
  '(is|are|was|were|be) ruled out',
)
