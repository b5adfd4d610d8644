import { type FactFinder, type FactHit, type Match, matchesIn } from '../message.ts'

const percentage =
  /(?<![\w.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|percent\b|per cent\b)|%\s?(\d{1,3}(?:[.,]\d{1,3})?)(?![\w%])/gi

/** Words before a target, and before a measured value. The pair whose words end nearest to the figure decides. */
const wanted =
  /\b(?:(?:goals?|targets?|standards?|thresholds?|limits?|minimum|maximum|requirements?|required|requires?)(?: \w+){0,4}?(?: (?:is|are|was|of|at|to))?|expected to \w+|reach|at least|at most|no (?:more|less) than|(?:less|more|lower|higher|greater|better) than|below|under|over|above|exceed\w*|must be|should be|ha(?:ve|s) to (?:be|stay|remain)|needs? to be|maintain\w*(?: an?)?|keep)(?=\W|$)|[<>≤≥]/gi
const measured =
  /\b(?:rate|performance|figure|value|metric|score|result)s?(?: \S+){0,9}? (?:is|was|of|at|stands at|stood at|has been)\b|\b(?:rate|VTR|LSR|ODR|OTDR)\)?(?: ?\([^)]{0,30}\))? ?[:=(]|\b(?:is|was|were)(?: only| just| currently| at| now)*$|\b(?:current(?:ly)?|actual|at present|fell to|dropped to|declined to|rose to|risen to|fallen to|went up to|increased to|decreased to|reached|measured|stands at|stood at|came to|calculated at)\b/gi
const wantedAfter =
  /^\)? ?(?:target|goal|minimum|maximum|requirement|or (?:more|less|higher|lower|better|above|below)|(?:is|are|was|were) (?:the|our|what|required|needed|expected)\b|of [\w' -]{2,50}\b(?:must|have to|has to|should|need))/i
const share = /^ ?of (?!your)(?:all |the )?(?:[\w-]+ ){0,3}(?:orders|parcels|packages|shipments|units)\b/i
/** "… of the orders were delivered": what happened, not what is wanted. */
const happened = /^ ?of (?:[\w-]+ ){1,4}(?:were|was|had|arrived|left|came|did)\b/i
const yourShare = /^ ?of your (?:[\w-]+ ){0,3}(?:orders|parcels|packages|shipments|units)\b/i
const other =
  /^\)? ?(?:of (?:the |your )?(?:order (?:value|total|price)|purchase|price|referral|item|sale|value)|off\b|compl|satisf|sure|commit|authentic|genuine|refund|new\b)/i
const topic = /\b(?:rate|tracking|shipments?|defects?|cancellations?|delivery|orders|parcels|packages)\b/i

/** Percentages: what was measured and what is wanted. */
export const percentages: FactFinder = (message) =>
  matchesIn(message, percentage).flatMap((match): FactHit[] => {
    const value = (match.groups[1] || match.groups[2] || '').replace(',', '.')
    if (other.test(match.after) || Number(value) > 100) return []
    const kind = kindOf(match)
    return kind ? [{ kind, value: String(Number(value)), start: match.start, end: match.end }] : []
  })

function kindOf({ before, after, unit }: Match): 'metric-value' | 'metric-target' | undefined {
  const near = before
    .slice(-90)
    .replace(/^.*[;%]/, '')
    .trimEnd()
  const target = lastEnd(wanted, near)
  const value = lastEnd(measured, near)
  if (happened.test(after) && !/(?:than|over|under|above|below|least|most)$/i.test(near)) return 'metric-value'
  if (wantedAfter.test(after) || (share.test(after) && !/\byour?\b/i.test(before))) return 'metric-target'
  if (target > 0 && target >= value) return 'metric-target'
  if (value > 0) return 'metric-value'
  if (unit.form !== 'sentence' && !near) return 'metric-target'
  if (/\bB0[0-9A-Z]{8}\W{0,4}$/.test(near)) return 'metric-value'
  if (!topic.test(unit.text)) return undefined
  if (yourShare.test(after)) return 'metric-value'
  return unit.form === 'bullet' || /^ ?of\b/.test(after) ? 'metric-target' : 'metric-value'
}

/** Where the last match of a pattern ends, or -1. */
const lastEnd = (pattern: RegExp, text: string): number =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => index + words.length).at(-1) ?? -1
