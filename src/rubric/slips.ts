import { cue } from './cue.ts'

const lapse =
  '(mistakes?|mistaken*|forg[eo]t*|errors?|neglect*|misread|overlooked|wrongly|accident(ally)?|inexperienced|mixed up|confused)'

/** A person's slip, told as the last cause. */
export const slip = cue(
  '(human|clerical|manual|typing|personal) (error|mistake|failure|factor)s?',
  '(an|our|my|by|pure|simple|through|due to|the) ~1 oversight(?! of)',
  '(careless*|negligen*|inattenti*|absent-?minded*|thoughtless*|laziness)',
  `(<staff>|he|she) .. ${lapse}`,
  "(<staff>|he|she) .. (did not pay attention|didn't pay attention|not paying attention)",
  '(mistakes?|errors?|slips?) (of|by|from|made by) (a|an|one of|one|our|my|the|some) ~2 <staff>',
  '<we> ~1 (forgot|had forgotten|overlooked|misread|mixed up)',
  '(slipped|escaped) (through )?(my|our|us|me)( \\w+)?',
)
