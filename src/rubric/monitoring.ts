import type { Prose, Sentence } from '#prose/prose.ts'

/** What counts as a check, as its rhythm, as a limit that sets something off, and as the reaction. */

const check =
  /\b(?:(?:double-|re-?|cross-)?check(?:s|ed|ing)?|monitor\w*|review(?:s|ed|ing)?|audit\w*|inspect\w*|compar(?:e[sd]?|ing|isons?)|verif\w+|reconcil\w+|watch(?:es|ed|ing)?|sampl(?:e[sd]?|ing)|examin\w+|supervis(?:e[sd]?|ing|ion)|confirming|confirms|analy[sz](?:e[sd]?|ing)|keep(?:s|ing)? (?:an|our|a close|close) (?:eyes?|watch|track)|look(?:s|ed|ing)? (?:at|through|over|into)|go(?:es|ing)? (?:over|through)|opens? the [\w -]{0,40}reports?|reports? (?:is|are) (?:opened|read|looked)|(?:quality|stock|we|i|who|and|to|is|are|be) control(?:s|led)?|(?:stock|inventory) ?(?:takes?|counts?)|count(?:s|ed|ing)?|reads? [\w ,]{0,30}(?:messages?|comments?|feedback|reviews?|reports?)|sorts? [\w ,]{0,30}(?:messages?|claims?|complaints?)|approv(?:es?|ed|al)|spot[- ]tests?|test(?:s|ed|ing)?)\b/i

const figure =
  '(?:a |an |the |any |only |about )?(?:\\d|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|ten\\b|twelve\\b|zero\\b)'
const figureLimit = new RegExp(
  `(?:\\b(?:below|under|above|over|exceed(?:s|ed|ing)?|beyond|(?:less|more|fewer|higher|lower|older|longer|later|greater|earlier) than|within|inside|up to|at (?:least|most)|at or (?:above|below)|no later than|maximum(?: of)?|max\\.?|minimum(?: of)?|limit(?:ed)? (?:of|to|is)|reach(?:es)?|(?:falls?|drops?|rises?|climbs?) (?:to|below|under|above)|hard stop at|reorder at)\\s?|[<>≤≥]=?\\s?)${figure}|\\b(?:in|after) \\d+ ?(?:h|hrs?|hours?|minutes?|(?:working |business )?days?)\\b|\\b(?:buffer|reserve|minimum|maximum|limit|cut-?off|stock level)s?\\b[^.!?\\n]{0,25}\\d|\\b(?:before|by|until) \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o['’]clock|h\\b|:)|\\b(?:\\d+|one|two|three|four|five) (?:\\w+ )?or (?:more|fewer|less|better)\\b|\\bat \\d+(?:[.,]\\d+)? ?%|\\b(?:once|when|if|as soon as) (?:\\d+|two|three) \\w+|\\bsecond (?:claim|complaint|return|case)\\b`,
  'i',
)
const eventLimit =
  /\b(?:any|an?|one|a single|each|every|no|if|has|have|with|without) (?:[\w-]+ ){0,3}?(?:mismatch(?:es)?|misses|failures?|exceptions?|blanks?|empty|unscanned|defects?|discrepanc\w+|gaps?|differences?|deviations?|doubts?|missing|broken|without|with no|no (?:scan|carrier|label|number|invoice)|late|wrong)\b/i

const reaction =
  /\b(?:stop(?:s|ped)?|paus(?:e[sd]?|ing)|hold(?:s|ing)?|held|clos(?:e[sd]?|ing)|block(?:s|ed|ing)?|escalat\w+|re-?sen[dt]s?|correct(?:s|ed|ing)?|fix(?:es|ed)?|switch(?:es|ed)?|quarantin\w+|remov(?:e[sd]?|ing|al)|take[sn]? (?:down|off|out|over)|pull(?:s|ed)?|refund(?:s|ed)?|replac(?:e[sd]?|ing)|notif\w+|alerts?|warns?|suspend(?:s|ed)?|re-?open(?:s|ed)?|reject(?:s|ed)?|refus(?:e[sd]?|al)|freezes?|frozen|returned to|sent back|set aside|sorted out|goes? (?:back|offline|into)|not (?:be )?(?:ship|sen|list|print|releas|pack)\w*)\b/i

const conditional = /\b(?:if|when(?:ever)?|once|should|as soon as|in case|otherwise|unless)\b/i
const isPolicy = /\b(?:amazon['’]?s?|polic(?:y|ies)|requir(?:es?|ing|ements?)|performance (?:target|goal)|(?:target|goal) of (?:less|more|under|below))\b[^.!?\n]*%|%[^.!?\n]*\b(?:amazon|polic(?:y|ies)|required)\b/i
/** Events and days that the reader of sentences does not know as a rhythm. */
const moreRhythm =
  /\b(?:on the (?:first|second|third|last|\d+(?:st|nd|rd|th)) (?:\w+ )?of (?:the|each|every) (?:month|week|quarter|year)|(?:up)?on (?:arrival|receipt|entry)|per (?:batch|lot|pallet|shift|carton)|at goods-in)\b/i
const lookBack = /\b(?:within|in|over|from) the (?:past|last|previous)\b/i

/** Whether a sentence tells of looking at something to find faults in it. */
export const isCheck = ({ text }: Pick<Sentence, 'text'>): boolean => check.test(text)

/** Whether it names a rhythm that can be held against a calendar or an event. */
export const hasRhythm = ({ cadences, text }: Pick<Sentence, 'cadences' | 'text'>): boolean =>
  cadences.some(({ hard }) => hard) || moreRhythm.test(text)

/** Whether it names what happens then. */
export const hasReaction = ({ text }: Pick<Sentence, 'text'>): boolean => reaction.test(text)

/** Whether it holds a figure or an event that bounds something or sets something off. Amazon's own target is none of the seller's. */
export const hasLimit = ({ text }: Pick<Sentence, 'text'>): boolean =>
  (figureLimit.test(text) && !lookBack.test(text) && (!isPolicy.test(text) || conditional.test(text))) ||
  (eventLimit.test(text) && (reaction.test(text) || conditional.test(text)))

/** Whether a field's words name a vague rhythm ("regularly") and none that can be held against a calendar. */
export const isVagueRhythm = ({ sentences }: Prose): boolean =>
  sentences.some(({ cadences }) => cadences.length > 0) && !sentences.some(hasRhythm)
