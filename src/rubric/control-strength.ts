import type { Block, Sentence } from '#prose/prose.ts'
import { cue } from './cue.ts'
import { hasLimit, hasRhythm, isCheck } from './monitoring.ts'
import { hasOwner } from './owners.ts'

/** Works when somebody forgets: a step is gone, forced, refused or done by a machine. */
const strong = cue(
  '(automat*|mandatory|block(s|ed|ing)?|lock(s|ed)?|disabl*|switched off|integrat*|barcodes?|forc(es|ed|ing)|refus(e|es|ed|al))',
  '(required|compulsory) field',
  '(can not|cannot|can no longer) ~2 (print|clos|ship|list|sav|send|sell|book|releas|left|go live)*',
  'direct(ly)? (link|connect)*',
  'connected (straight|directly)',
  '(buy shipping|fba|fulfil* by amazon)',
  'scan(s|ned|ner|ning)? (each|every|in|out|all)',
  '(software|systems?|tools?|program(me)?s?|plug-?ins?|apps?|api)',
  'remov(e|es|ed|al|ing) ~3 (steps?|systems?|manual|supplier|listings?|stock)',
  '(no longer|not) (sell|use|buy|ship|list|offer|work)',
  '(stopped|stop) (selling|using|buying|working)',
  'clos(e|ed) ~1 (listings?|account|shop)',
  '(holiday|vacation) (mode|settings?)',
  'end(ed)? ~1 contract',
)
/** Leaves a trace or takes a second person. */
const medium = cue(
  '(check ?lists?|dashboards?|alerts?|alarms?|reports?|log(s|ged)?|record(s|ed)?|samples?|audits?|templates?|procedures?|sop|reconcil*|photograph*|back-?up|buffer)',
  'second (person|pair|sign|check|employee)',
  'sign(s|ed)?( |-)?(off)?',
  '(hir(e|ed|ing|es)|employ(ed|s)|recruit*|appoint*)',
  '(instruction sheet|inspection (point|table|sheet)|quality (team|department|control))',
  'new (supplier|carrier|courier|packaging|box|boxes|warehouse)',
  '(contract|certificat*|minimum stock|supplier (list|check))',
  'invoices? (from|for|before)',
  'test(s|ed|ing)? (each|every|orders?)',
)
const inform = cue(
  '(train*|remind*|instruct*|educat*|brief(ed|ing)|re-?read|read*|study|studied|learn*|polic(y|ies)|rules|guidelines|careful*|attention|aware*)',
  '(inform(ed)?|told) ~1 (staff|team|workers|employees)',
  'double[- ]check*',
)

/** How far a step works without good will. */
export function strengthOf({ sentences }: Pick<Block, 'sentences'>): 'strong' | 'medium' | 'weak' | 'none' {
  const told = (pattern: RegExp) => sentences.some(({ text }) => pattern.test(text))
  if (told(strong)) return 'strong'
  if (told(medium) || sentences.some(isKept)) return 'medium'
  return told(inform) ? 'weak' : 'none'
}

const isKept = (sentence: Sentence) =>
  hasOwner(sentence) || (isCheck(sentence) && (hasRhythm(sentence) || hasLimit(sentence)))
