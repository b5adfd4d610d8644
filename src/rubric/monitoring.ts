import type { Prose, Sentence } from '#prose/prose.ts'
import { cue } from './cue.ts'
import { remembered } from './remembered.ts'

/** What counts as a check, as its rhythm, as a limit that sets something off, and as the reaction. */

const check = cue(
  '(double-|re-|re|cross-)?check(s|ed|ing)?',
  '(monitor*|audit*|inspect*|verif*|reconcil*|examin*)',
  '(review|watch|test|count|approv)(s|es|ed|e|al|ing)?',
  '(compar|sampl|supervis|analy[sz])(e|es|ed|ing|ison|isons|ion)',
  '(confirming|confirms)',
  'keep(s|ing)? (an|our|a close|close) (eyes?|watch|track)',
  '(look|go|goes|going|went|gone)(s|ed|ing)? (at|through|over|into)',
  'opens? the ~4 reports?',
  'reports? (is|are) (opened|read|looked)',
  '(quality|stock|we|i|who|and|to|is|are|be) control(s|led)?',
  '(stock|inventory)( )?(takes?|counts?)',
  'reads? ~4 (messages?|comments?|feedback|reviews?|reports?)',
  'sorts? ~4 (messages?|claims?|complaints?)',
)

const moreRhythm = cue(
  'on the (first|second|third|last|\\d+(st|nd|rd|th)) (\\w+ )?of (the|each|every) (month|week|quarter|year)',
  '(upon|on) (arrival|receipt|entry)',
  'per (batch|lot|pallet|shift|carton)',
  'at goods-in',
)

const figure = '(a |an |the |any |only |about )?(\\d*|one|two|three|four|five|six|seven|ten|twelve|zero)'
const sign = /[<>≤≥]=?\s?\d/
const figureLimit = cue(
  `(below|under|above|over|beyond|within|inside|up to|exceed(s|ed|ing)?|reach(es)?|at (least|most)|at or (above|below)|no later than)( )?${figure}`,
  `(less|more|fewer|higher|lower|older|longer|later|greater|earlier) than ${figure}`,
  `(maximum|max\\.?|minimum|limit(ed)?) (of |to |is )?${figure}`,
  `(falls?|drops?|rises?|climbs?) (to|below|under|above) ${figure}`,
  '(in|after) \\d+( )?(h|hrs?|hours?|minutes?|((working|business) )?days?)',
  '(buffer|reserve|minimum|maximum|limit|cut-?off|stock level|hard stop|reorder)s?\\b.{1,25}?\\d*',
  "(before|by|until) \\d{1,2}([:.]\\d\\d)?( )?(am|pm|o'clock|h)",
  '(\\d+|one|two|three|four|five) (\\w+ )?or (more|fewer|less|better)',
  'at \\d+([.,]\\d+)?( )?%',
  '(once|when|if|as soon as) (\\d+|two|three) \\w+',
  'second (claim|complaint|return|case)',
)
const eventLimit = cue(
  '(any|an?|one|a single|each|every|no|if|has|have|with|without) ~3 (mismatch*|misses|failures?|exceptions?|blanks?|empty|unscanned|defects?|discrepanc*|gaps?|differences?|deviations?|doubts?|missing|broken|without|with no|no (scan|carrier|label|number|invoice)|late|wrong)',
)

const reaction = cue(
  '(stop|paus|clos|block|refund|replac|correct|fix|switch|suspend|reject|alert|warn|refus|remov|pull|hold)(s|es|ed|ped|e|ing|al)?',
  '(held|escalat*|quarantin*|notif*|freezes?|frozen|re-?sends?|re-?sent|re-?opens?|re-?opened)',
  '(take|takes|taken|took) ~3 (down|off|out|over|to)',
  '(returned|sent|goes?|go|went) (back|offline|to|into)',
  '(set aside|sorted out|(is|are|was|were) not (shipped|sent|listed|printed|released|packed)|not be (shipped|sent|listed|printed|released|packed))',
)

const conditional = /\b(?:if|when(?:ever)?|once|should|as soon as|in case|otherwise|unless)\b/i
/** Amazon's own figure is no limit of the seller's. */
const isPolicy =
  /\b(?:amazon['’]?s?|polic(?:y|ies)|requir(?:es?|ing|ements?)|performance (?:target|goal)|(?:target|goal) of (?:less|more|under|below))\b[^.!?\n]*%|%[^.!?\n]*\b(?:amazon|polic(?:y|ies)|required)\b/i
const lookBack = /\b(?:within|in|over|from) the (?:past|last|previous)\b/i

/** Whether a sentence tells of looking at something to find faults in it. */
export const isCheck = remembered(({ text }: Pick<Sentence, 'text'>): boolean => check.test(text))

/** Whether it names a rhythm that can be held against a calendar or an event. */
export const hasRhythm = remembered(
  ({ cadences, text }: Pick<Sentence, 'cadences' | 'text'>): boolean =>
    cadences.some(({ hard }) => hard) || moreRhythm.test(text),
)

/** Whether it names what happens then. */
export const hasReaction = ({ text }: Pick<Sentence, 'text'>): boolean => reaction.test(text)

/** Whether it holds a figure or an event that bounds something or sets something off. */
export const hasLimit = remembered(
  ({ text }: Pick<Sentence, 'text'>): boolean => hasFigureLimit(text) || hasEventLimit(text),
)

/** Whether a field's words name a vague rhythm ("regularly") and none that can be held against a calendar. */
export const isVagueRhythm = ({ sentences }: Prose): boolean =>
  sentences.some(({ cadences }) => cadences.length > 0) && !sentences.some(hasRhythm)

const hasFigureLimit = (text: string) =>
  (figureLimit.test(text) || sign.test(text)) &&
  !lookBack.test(text) &&
  (!isPolicy.test(text) || conditional.test(text))

const hasEventLimit = (text: string) => eventLimit.test(text) && (reaction.test(text) || conditional.test(text))
