import { type FactFinder, type FactHit, type Match, matchesIn } from '../message.ts'

const percentage =
  /(?<![\w.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|percent\b|per cent\b)|%\s?(\d{1,3}(?:[.,]\d{1,3})?)(?![\w%])/gi

const wanted =
  /\b(?:goals?|targets?|standards?|thresholds?|limits?|minimum|maximum|requirements?|required|at least|at most|no (?:more|less) than|(?:less|more|lower|higher|greater|better) than|below|under|over|above|exceed\w*|must be|should be|have to be|has to be|needs? to be|maintain\w*|keep)\b/gi
const measured =
  /\b(?:rate|performance|figure|value|metric|score|result)s?(?: \w+){0,8}? (?:is|was|of|at|stands at|stood at|has been|:)|\b(?:rate|VTR|LSR|ODR|OTDR)\)? ?[:=]|\b(?:is|was|are|were)(?: only| just| currently| at| now)*$|\b(?:current(?:ly)?|actual|at present|fell to|dropped to|declined to|rose to|risen to|fallen to|went up to|increased to|decreased to|reached|measured|stands at|stood at|came to|calculated at)\b/gi
const wantedAfter =
  /^\)? ?(?:target|goal|minimum|maximum|requirement|or (?:more|less|higher|lower|better|above|below)|is (?:the|our|what)|of [\w' -]{2,50}\b(?:must|have to|has to|should|need))/i
const share = /^ ?of (?:all |the )?(?:[\w-]+ ){0,3}(?:orders|parcels|packages|shipments|units)\b/i
const other =
  /^\)? ?(?:of (?:the |your )?(?:order|purchase|price|referral|item|sale|value)|off\b|compl|satisf|sure|commit|authentic|genuine|refund|new\b)/i

const last = (pattern: RegExp, text: string) => Array.from(text.matchAll(pattern)).at(-1)?.index ?? -1

/** Percentages: what was measured and what is wanted, told apart by the nearest words before them. */
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
    .replace(/^.*[;]/, '')
    .trimEnd()
  const target = last(wanted, near)
  const value = last(measured, near)
  if (wantedAfter.test(after) || (share.test(after) && !/\byour?\b/i.test(before))) return 'metric-target'
  if (target > value) return 'metric-target'
  if (value >= 0) return 'metric-value'
  if (unit.form !== 'sentence' && !near) return 'metric-target'
  if (/\b(?:rate|tracking|shipments?|defects?|cancellations?|delivery|orders|parcels|packages)\b/i.test(unit.text)) {
    return unit.form === 'bullet' || /\bof\b/.test(after.slice(0, 4)) ? 'metric-target' : 'metric-value'
  }
  return undefined
}
