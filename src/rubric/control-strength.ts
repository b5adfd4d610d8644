import type { Block, Sentence } from '#prose/prose.ts'
import { hasLimit, hasRhythm, isCheck } from './monitoring.ts'
import { hasOwner } from './owners.ts'

/** Works when somebody forgets: a step is gone, forced, refused or done by a machine. */
const strong =
  /\b(?:automat\w+|block(?:s|ed|ing)?|lock(?:s|ed)?|(?:required|mandatory|compulsory) field|mandatory|can ?not (?:be )?(?:print|clos|ship|list|sav|send|sell|book|releas|go live)\w*|can(?:not| not| no longer) be (?:\w+ )?(?:printed|closed|shipped|listed|sent|sold|booked|released|left)|refus(?:e[sd]?|al)|disabl\w+|switched off|integrat\w+|direct(?:ly)? (?:link\w*|connect\w*)|connected (?:straight|directly)|buy shipping|fba|fulfil\w+ by amazon|forc(?:es?|ed|ing)|barcodes?|scan(?:s|ned|ner|ning)? (?:each|every|in|out|all)|software|system|tool|program(?:me)?s?|plug-?in|app|api|remov(?:e[sd]?|al|ing) (?:of )?(?:the |this |these |that |all )?(?:\w+ )?(?:steps?|systems?|manual|supplier|listings?|stock)|no longer (?:sell|use|buy|ship|list|offer|work)|stopp?(?:ed)? (?:selling|using|buying|working)|clos(?:e|ed) (?:the |all |our )?(?:listing|account|shop)|holiday mode|vacation (?:mode|setting)|ended? (?:the |our )?contract)\b/i
/** Leaves a trace or takes a second person. */
const medium =
  /\b(?:check ?lists?|second (?:person|pair|sign|check|employee)|sign(?:s|ed)?(?:-| )?off|signs|signed|alerts?|alarms?|dashboards?|reports?|log(?:s|ged)?|record(?:s|ed)?|samples?|audits?|hir(?:e[sd]?|ing)|employ(?:ed|s)|recruit\w*|appoint\w*|back-?up|templates?|reconcil\w+|procedures?|\bsop\b|instruction sheet|photograph\w*|inspection (?:point|table|sheet)|quality (?:team|department|control)|new (?:supplier|carrier|courier|packaging|box(?:es)?|warehouse)|contract|invoices? (?:from|for|before)|certificat\w+|test(?:s|ed|ing)? (?:each|every|orders?)|supplier (?:list|check)|buffer|minimum stock)\b/i
const inform =
  /\b(?:train\w*|remind\w*|instruct\w*|educat\w*|brief(?:ed|ing)|inform(?:ed)? (?:the |our |all )?(?:staff|team|workers|employees)|told (?:the |our |all )?(?:staff|team|workers|employees)|(?:re-?)?read\w*|study|studied|learn\w*|polic(?:y|ies)|rules|guidelines|double[- ]check\w*|careful\w*|attention|awareness|aware)\b/i

/** How far a step works without good will. */
export function strengthOf({ sentences }: Pick<Block, 'sentences'>): 'strong' | 'medium' | 'weak' | 'none' {
  const told = (pattern: RegExp) => sentences.some(({ text }) => pattern.test(text))
  if (told(strong)) return 'strong'
  if (told(medium) || sentences.some(isKept)) return 'medium'
  return told(inform) ? 'weak' : 'none'
}

const isKept = (sentence: Sentence) =>
  hasOwner(sentence) || (isCheck(sentence) && hasRhythm(sentence)) || (isCheck(sentence) && hasLimit(sentence))
