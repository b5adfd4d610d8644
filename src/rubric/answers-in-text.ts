import type { Sentence } from '#prose/prose.ts'

/** How each of the three answers reads where no heading announces it. */

const cause =
  /\b(?:because|due to|owing to|as a result|result(?:ed|ing)? (?:in|from)|led to|caus(?:e|es|ed|ing)|reasons?|root|which (?:meant|led|made|raised|brought|means)|that is why|that['’]?s why|came from|comes from|stems? from|through (?:an?|our|my)|explained by|so (?:the|our|we|amazon|on \[)|by (?:mistake|accident|oversight)|did wrong)\b/i
const ownGap =
  /\b(?:(?:did|do|does|was|were|had|have|has|could)(?: not|n['’]t| never| no\b)|nobody|no ?one|fail(?:ed|ure)?|lack(?:ed|ing)?|forg[eo]t\w*|missed|overlooked|neglected|without|careless\w*|mistakes?|wrong(?:ly)?|unaware|too (?:little|few|late|weak|slow)|poor|violated|broke)\b/i
const decision = /\b(?:you|amazon) (?:\w+ )?(?:de-?activate|suspend|block|remove|close)\w*|\bby error\b|\bin error\b/i
const noLink = /\b(?:no|not) (?:\w+ ){0,3}(?:links?|relations?|related|connection|connected|associat\w+|second|ours|violation)\b/i
const deed =
  /\b(?:remov|delet|clos|chang|updat|refund|reimburs|train|contact|replac|check|audit|stopp|hir|add|mov|ask|cancel|correct|destroy|pull|pay|paid|paus|renew|inform|instruct|open|sign|switch|sort|inspect|review|relabel|return|quarantin|improv|implement|introduc|creat|apologi[sz]|rais|assign|appoint|exchang|upload|submit)\w*\b|\b(?:took|taken|put|set|sent|bought|threw|thrown|wrote|written|rang|gave|given|made|went|gone|read|ended|built|taught|thrown)\b/i
const plainDeed = /\b(?:removed|deleted|closed|refunded|replaced|paused|destroyed|(?:took|taken|thrown|threw) (?:\w+ ){0,3}?(?:down|off|out|away)|switched (?:on|off|to)|hired|appointed)\b/i
const standing =
  /\b(?:from (?:now|today|here) on|in (?:the )?future|prevent\w*|avoid\w*|no longer|never again|not (?:happen|occur|repeat)\w*|again|every|each|always|daily|weekly|monthly|before (?:we|it|they|the|each|any)|rule|ensure|make sure)\b/i

/** Whether a sentence gives a reason of the seller's own. */
export const readsAsCause = ({ text, tense }: Sentence): boolean =>
  tense !== 'planned' && !decision.test(text) && !noLink.test(text) && (cause.test(text) || ownGap.test(text))

/** Whether a sentence tells of something that was done about it. */
export const readsAsAction = ({ text, tense, actor }: Sentence): boolean =>
  (tense === 'done' || tense === 'ongoing' || / by (?:us|me)\b/.test(text)) &&
  actor !== 'buyer' &&
  actor !== 'amazon' &&
  actor !== 'third-party' &&
  (plainDeed.test(text) || (!ownGap.test(text) && deed.test(text)))

/** Whether a sentence tells what will keep it from coming back. */
export const readsAsPrevention = ({ text, tense, actor }: Sentence): boolean =>
  actor !== 'buyer' && actor !== 'amazon' && (tense === 'planned' || (tense === 'standing' && standing.test(text)))
