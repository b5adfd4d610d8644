import type { Identifier, Span } from './prose.ts'

type Kind = Identifier['kind']

/** Without one of these there is nothing to find; most sentences stop here. */
const worthALook = /\d{4}|B0|X{3}|[*#_<[]|1Z|FBA/i
const blackedOut = /X{3}|[*#_<[]/i

const dash = '\\s?[-–]\\s?'
const number = '(?:\\s?(?:id|ids|no|nos|nr|number|numbers|num|code|ref|reference))?\\.?\\s?(?:is|was|[:#])?\\s?#?\\s?'
const placeholder =
  'order|asin|sku|tracking|shipment|invoice|case|number|no|id|name|date|seller|store|company|brand|buyer|customer|supplier|carrier|email|phone|product|item|insert|your|redacted|removed|hidden|deleted|amount|link|url|xx+'

const masks: readonly (readonly [Kind, RegExp])[] = [
  ['masked', new RegExp(`\\b(?:order|asin|sku|tracking|shipment|invoice|case)${number}\\*+(?![\\w*])`, 'gi')],
  ['masked', /#\s?\*+(?![\w*])/g],
  ['masked', /(?:\b[\dA-Z]{1,4}[-–]?)?\b(?:X{3,}|x{4,})\d{0,7}(?:[-–][Xx\d]{1,10})*\b/g],
  ['masked', /\b[A-Z0-9]{1,6}X{4,}[A-Z0-9]{0,6}\b/g],
  ['masked', /(?:\b[A-Z0-9]{1,4}[-–]?)?(?<!\*)\*{3,}(?![\p{L}*])(?:[-–]\*+|[-–]?\d{1,8})*/gu],
  [
    'masked',
    new RegExp(
      `\\[(?=[^\\]\\n]{0,30}\\b(?:${placeholder})\\b)(?![^\\]\\n]{0,40}\\b(?:attach|see|exhibit|annex|enclos))[^\\]\\n]{2,40}\\]`,
      'gi',
    ),
  ],
  ['masked', new RegExp(`<(?=[^>\\n]{0,30}\\b(?:${placeholder})\\b)[^>\\n/]{2,40}>`, 'gi')],
  ['masked', /_{4,}/g],
]

/** The first group, if there is one, is the identifier itself; the words before it only tell what it is. */
const codes: readonly (readonly [Kind, RegExp])[] = [
  ['order', new RegExp(`(?<![\\d-])\\d{3}${dash}\\d{7}${dash}\\d{7}(?![\\d-])`, 'g')],
  ['asin', /\bB0[A-Z0-9]{8}\b/gi],
  ['asin', /\bASINs?:?\s(\d{9}[\dX])\b/gi],
  ['shipment', /\bFBA(?=[0-9A-Z]*\d)[0-9A-Z]{8,12}\b/gi],
  ['tracking', /\b1Z\s?(?:[0-9A-Z]\s?){15}[0-9A-Z]\b/gi],
  ['tracking', /\b9[1-5]\d{2}(?:\s?\d{4}){4}\s?\d{2}(?:\s?\d{4})?\b/g],
  ['tracking', /\b(?:TBA\d{10,13}|[A-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}\s?[A-Z]{2}|JD\d{16,18})\b/g],
  [
    'tracking',
    /\btracking(?:\s(?:id|ids|no|nos|nr|number|numbers|num|code|#))?\.?\s?(?:is|was|[:#(])?\s?#?\s?(\d(?:[ -]?\d){7,33})\b/gi,
  ],
  ['case', new RegExp(`\\bcase${number}(\\d{8,12})\\b`, 'gi')],
  [
    'invoice',
    /\binvoices?(?:\s?(?:no|nos|nr|number|numbers|num|ref)\b\.?|\s?#)\s?(?:is|[:#])?\s?([A-Z]{0,6}[-/]?\d[\w/-]{0,20})/gi,
  ],
  [
    'invoice',
    /\binvoices?\s(?!(?:19|20)\d\d\b(?!-\d{1,6}\b))((?:[A-Z]{1,6}[-/]?)\d[\w/-]{1,20}|\d{4,12}|(?:19|20)\d\d-\d{1,2}-\d{3,}|(?:19|20)\d\d[-/]\d{3,6})\b/gi,
  ],
]

/** Numbers that name one order, item, parcel, case or invoice, also where they have been blacked out. */
export function findIdentifiers(text: string, offset: number): Identifier[] {
  if (!worthALook.test(text)) return []
  const patterns = blackedOut.test(text) ? [...masks, ...codes] : codes
  const found: Identifier[] = []
  const taken = ({ start, end }: Span) => found.some((other) => start < other.end && other.start < end)
  for (const [kind, pattern] of patterns) {
    for (const { 0: all, 1: inner, index } of text.matchAll(pattern)) {
      const words = inner ?? all
      const start = offset + index + (inner ? all.lastIndexOf(inner) : 0)
      const mention = { words, start, end: start + words.length, kind }
      if (!taken(mention)) found.push(mention)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
