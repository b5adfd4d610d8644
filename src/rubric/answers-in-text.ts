import type { Sentence } from '#prose/prose.ts'
import { cue } from './cue.ts'

/** How each of the three answers reads where no heading announces it. */

const reason = cue(
  '(because|due to|owing to|as a result|reasons?|root|came from|comes from|stems? from|explained by|did wrong)',
  '(result(ed|ing)? (in|from)|led to|caus(e|es|ed|ing))',
  'which (meant|led|made|raised|brought|means)',
  "that('s| is) why",
  'through (an?|our|my)',
  'so (the|our|we|amazon|on)',
  'by (mistake|accident|oversight)',
)
const ownGap = cue(
  "(did|do|does|was|were|had|have|has|could)( not|n't| never| no)",
  '(nobody|no( )?one|fail(ed|ure)?|lack(ed|ing)?|forgot*|forget*|missed|overlooked|neglected|without|careless*|mistakes?|wrong(ly)?|unaware|poor|violated|broke)',
  'too (little|few|late|weak|slow)',
)
/** What Amazon did, or that two accounts have nothing in common, is no cause of the seller's. */
const notACause = cue(
  '(you|amazon) ~1 (de-?activate|suspend|block|remove|close)*',
  '(in|by) error',
  '(no|not) ~3 (links?|relations?|related|connection|connected|associat*|second|ours|violation)',
)
const plainDeed = cue(
  '(removed|deleted|closed|refunded|replaced|paused|destroyed|hired|appointed)',
  '(took|taken|thrown|threw) ~3 (down|off|out|away)',
  'switched (on|off|to)',
)
const deed = cue(
  '(remov|delet|clos|chang|updat|refund|reimburs|train|contact|replac|check|audit|stopp|hir|add|mov|ask|cancel|correct|destroy|pull|pay|paid|paus|renew|inform|instruct|open|sign|switch|sort|inspect|review|relabel|return|quarantin|improv|implement|introduc|creat|apologi[sz]|rais|assign|appoint|exchang|upload|submit)*',
  '(took|taken|put|set|sent|bought|threw|thrown|wrote|written|rang|gave|given|made|went|gone|read|ended|built|taught)',
)
const standing = cue(
  '(from (now|today|here) on|in (the )?future|prevent*|avoid*|no longer|never again|again|every|each|always|daily|weekly|monthly|rule|ensure|make sure)',
  'not (happen|occur|repeat)*',
  'before (we|it|they|the|each|any)',
)

/** Whether a sentence gives a reason of the seller's own. */
export const readsAsCause = ({ text, tense }: Sentence): boolean =>
  tense !== 'planned' && (reason.test(text) || ownGap.test(text)) && !notACause.test(text)

/** Whether a sentence tells of something that was done about it. */
export const readsAsAction = ({ text, tense, actor }: Sentence): boolean =>
  (tense === 'done' || tense === 'ongoing' || / by (?:us|me)\b/.test(text)) &&
  actor !== 'buyer' &&
  actor !== 'amazon' &&
  actor !== 'third-party' &&
  (plainDeed.test(text) || (deed.test(text) && !ownGap.test(text)))

/** Whether a sentence tells what will keep it from coming back. */
export const readsAsPrevention = ({ text, tense, actor }: Sentence): boolean =>
  actor !== 'buyer' && actor !== 'amazon' && (tense === 'planned' || (tense === 'standing' && standing.test(text)))
