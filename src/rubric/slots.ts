import type { Span } from '#prose/prose.ts'

/** What must stand in a text for a slot to be there at all, and the slot itself. Most texts hold none. */
const slots: readonly (readonly [needs: readonly string[], slot: RegExp])[] = [
  // [date], [ASIN]; not [E1], [3], [Exhibit B], [see list], a link or a tick box
  [
    ['['],
    /\[(?!\s*(?:(?:E|Ex|Exh|Exhibit|Annex|Appendix|Attachment|Att|Fig|Figure|Doc|Document)?\.?\s*(?:\d{1,3}|[A-Z])|sic|x|✓|\.{2,3}|…)\s*\]|(?:see|attached|enclosed|screen ?shots?|exhibit|annex|appendix|attachment|image|photo|picture|all|the|and|or|not|no|which|who|i\.e|e\.g|as|in|on|of|from|with)\b|\d)[^\][\n]{2,60}\](?!\()/gi,
  ],
  [['{'], /\{\{?[^{}\n]{2,60}\}\}?/g],
  [['<'], /<(?!https?:|\/?(?:b|i|u|p|br|strong|em|li|ul|ol|a|div|span|h\d|table|tr|td)\b)[A-Za-z][^<>\n@]{2,40}>/g],
  // XXXX, B0XXXXXX, 114-xxxxxxx; yyy, XYZ; XX/XX/2024; dd.mm.yyyy
  [['xxx'], /(?<![\w/.-])[\w-]*x{3,}(?!l\b)[\w-]*/gi],
  [['yyy', 'zzz', 'xyz'], /\b(?:[Yy]{3,}|[Zz]{3,}|XYZ|xyz)\b/g],
  [
    ['xx'],
    /\bxx(?:[/.:-](?:xx|\d{2,4}))+\b|\bxx(?= ?(?:%|orders?|units?|listings?|asins?|hours?|days?|items?|of)\b)|(?<=(?:number|no\.|total|amount|quantity|date|orders?)[^.\n]{0,12}: ?)xx\b/gi,
  ],
  [['dd', 'mm'], /\b(?:DD|MM|dd|mm)[/.-](?:MM|DD|mm|dd)(?:[/.-](?:YYYY|YY|yyyy|yy))?\b/g],
  // Order # *, no. *, 114-*******, ####
  [
    ['*'],
    /(?:#|\b(?:no|nos|nr|number|id|orders?|asins?|tracking|invoice|case|sku)\b\.?)[ \t]*:?[ \t]*(?:#[ \t]*)?\*+(?![\w*])/gi,
  ],
  [['**'], /\d{2}[-\d]*\*{2,}[-*\d]*|\*{3,}-?\d{2,}|(?<=[\w:] )\*{3,}(?= \w)/g],
  [['###'], /(?<=[\w:.] ?)#{3,}/g],
  [['___', '......', '………', '---'], /_{3,}|\.{6,}|…{3,}|:[ \t]*-{3,}/g],
  // TBD; (Company Name); ACCOUNT NAME; insert date here; John Doe
  [
    ['tbd', 'tbc', 'todo', 'lorem', 'to be filled'],
    /\b(?:TBD|TBC|TODO)\b|\blorem ipsum\b|\bto be filled (?:in|out)\b/g,
  ],
  [
    [' name)', '(asin', '(sku)'],
    /\((?:(?:company|store|seller|brand|product|supplier|customer|buyer|account|employee|manager|full|first|last) name|asin(?:s| list| numbers?)?|sku)\)/gi,
  ],
  [
    [' name', ' id', ' number'],
    /\b(?:ACCOUNT|COMPANY|STORE|BRAND|SELLER|SUPPLIER|PRODUCT|BUYER|YOUR) (?:NAME|ID|NUMBER)\b/g,
  ],
  [
    [' here'],
    /\b(?:insert|enter|fill in|add|put) (?:the |your |a )?(?:date|name|number|asin|order|product|title|company|amount|supplier|details?)\w*(?: \w+)? here\b/gi,
  ],
  [
    ['('],
    /\((?:please )?(?:(?:insert|enter|fill in|specify)\b[^()\n]{0,60}|(?:your|name of|date of) [^()\n]{1,40}|name|date|asin|order (?:id|number)|amount|number)\)/gi,
  ],
  [
    ['name'],
    /\byour (?:company|store|business|brand|shop|seller|supplier)(?:['’]s)? name\b|^[ \t]*(?:your|seller|store|company|full) name[ \t]*$/gim,
  ],
  [[' doe', 'abc '], /\b(?:John|Jane) Doe\b|\bABC (?:company|store|ltd|inc|trading)\b/gi],
  // an empty pair of brackets, an article with nothing behind it, a label with nothing behind it
  [['(', '['], /\(\s*\)|\[\s{2,}\]|\((?:\w+ ){0,2}\w+:\s*\)/g],
  [['??'], /:[ \t]*\?{2,}/g],
  [
    [':', '#'],
    /\b(?:is|are|was|were|named|called|number|id)[ \t]*#?[ \t]*:[ \t]*[.,;](?![\d.])|#[ \t]*:?[ \t]*[,.;](?=\s|$)/gi,
  ],
  [[' ,', ' .', ' ;'], /\b(?:the|our|my|an|your|its)[ \t]+[,.;](?=\s|$)/gi],
  [
    [':'],
    /\b(?:tracking|order|invoice|case|complaint|shipment) (?:number|no\.?|id)s?[ \t]*:[ \t]*(?=\s*$|\s*\n\s*\n[^\d\n]{15})/gi,
  ],
]

/** Every empty slot in a text, in order, none twice. */
export function findSlots(source: string): Span[] {
  const text = withoutEmphasis(source)
  const lower = text.toLowerCase()
  const found: Span[] = []
  for (const [needs, slot] of slots) {
    if (!needs.some((words) => lower.includes(words))) continue
    for (const { 0: words, index } of text.matchAll(slot)) {
      const end = index + words.trimEnd().length
      if (!found.some((other) => index < other.end && other.start < end)) found.push({ start: index, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Stars that make words bold are no slots; blanks in their place keep all offsets. */
const withoutEmphasis = (text: string): string =>
  text.includes('*') ? text.replace(/\*\*([^*\n]+)\*\*/g, '  $1  ').replace(/\*([^*\s][^*\n]*[^*\s])\*/g, ' $1 ') : text
