import type { Span } from '#prose/prose.ts'

/** Places that a template or a redaction left empty. */
const slots: readonly RegExp[] = [
  // [date], [ASIN]; not [E1], [3], [Exhibit B], [see list], a link or a tick box
  /\[(?!\s*(?:(?:E|Ex|Exh|Exhibit|Annex|Appendix|Attachment|Att|Fig|Figure|Doc|Document)?\.?\s*(?:\d{1,3}|[A-Z])|sic|x|✓|\.{2,3}|…)\s*\]|(?:see|attached|enclosed|screen ?shots?|exhibit|annex|appendix|attachment|image|photo|picture)\b)[^\][\n]{2,60}\](?!\()/gi,
  /\{\{?[^{}\n]{2,60}\}\}?/g,
  /<(?!https?:|\/?(?:b|i|u|p|br|strong|em|li|ul|ol|a|div|span|h\d|table|tr|td)\b)[A-Za-z][^<>\n@]{2,40}>/g,
  // XXXX, B0XXXXXX, 114-xxxxxxx; yyy, XYZ
  /(?<![\w/.-])[\w-]*x{3,}(?!l\b)[\w-]*/gi,
  /\b(?:[Yy]{3,}|[Zz]{3,}|XYZ|xyz)\b/g,
  /\bxx(?:[/.-](?:xx|\d{2,4}))+\b|\bxx(?= ?(?:%|orders?|units?|listings?|asins?|hours?|days?|items?|of)\b)/gi,
  /\b(?:DD|MM|dd|mm)[/.-](?:MM|DD|mm|dd)(?:[/.-](?:YYYY|YY|yyyy|yy))?\b/g,
  // Order # *, no. *, 114-*******, ####
  /(?:#|\b(?:no|nos|nr|number|id|orders?|asins?|tracking|invoice|case|sku)\b\.?)[ \t]*:?[ \t]*(?:#[ \t]*)?\*+(?![\w*])/gi,
  /\d{2}[-\d]*\*{2,}[-*\d]*|\*{3,}-?\d{2,}/g,
  /(?<=[\w:.] ?)#{3,}/g,
  /_{3,}|\.{6,}|…{3,}/g,
  /\b(?:TBD|TBC|TODO)\b|\blorem ipsum\b|\bto be filled (?:in|out)\b/g,
  /\((?:please )?(?:(?:insert|enter|fill in|specify)\b[^()\n]{0,60}|(?:your|name of|date of) [^()\n]{1,40}|name|date|asin|order (?:id|number)|amount|number)\)/gi,
  /\byour (?:company|store|business|brand|shop|seller|supplier)(?:['’]s)? name\b|^[ \t]*(?:your|seller|store|company|full) name[ \t]*$/gim,
  /\b(?:John|Jane) Doe\b|\bABC (?:company|store|ltd|inc|trading)\b/gi,
  // an empty pair of brackets, an article with nothing behind it, a label with nothing behind it
  /\(\s*\)|\[\s{2,}\]/g,
  /\b(?:is|are|was|were|named|called|number|id)[ \t]*:[ \t]*[.,;](?![\d.])|\b(?:the|our|my|an|your|its)[ \t]+[,.;](?=\s|$)/gi,
  /\b(?:tracking|order|invoice|case|complaint|shipment) (?:number|no\.?|id)s?[ \t]*:[ \t]*(?=\s*$|\s*\n\s*\n[^\d\n]{15})/gi,
]

/** Every empty slot in a text, in order, none twice. */
export function findSlots(text: string): Span[] {
  const found: Span[] = []
  for (const pattern of slots) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.trimEnd().length
      if (!found.some((other) => index < other.end && other.start < end)) found.push({ start: index, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The gaps that a template left visible: `[first affected day]`. */
export const templateGaps = (markdown: string): string[] =>
  Array.from(
    markdown.matchAll(/(?<!\\)\[(?!\s*(?:[A-Z]|\d{1,3}|x)?\s*\])([^\][\n]{2,80})\](?!\()/g),
    ([words]) => words,
  )
