import type { Sentence } from '#prose/prose.ts'

const shown =
  /\b(?:attach\w*|enclos\w*|append(?:ed|ix|ices)?|exhibits?|annex\w*|screen ?-?shots?|screen ?grabs?|(?:see|refer to|find) (?:the |our |my )?(?:documents?|files?|evidence|attachments?|list|photos?|pictures?|invoices?|proof)|(?:evidence|document|proof|file|photo|picture|image) (?:no\.? ?)?[\dA-H]\b)/i
const document =
  '(?:invoices?|receipts?|letters? of authori[sz]ation|authori[sz]ation letters?|certificates?|photos?|photographs?|pictures?|statements?|contracts?|agreements?|test reports?|reports?|records?|logs?|manifests?|spreadsheets?|videos?|documents?|documentation|proofs?|paperwork|papers|evidence|bills?|licen[cs]es?|order list|footage|letter)'
const handed =
  '(?:sent|provided|submitted|uploaded|handed in|supplied|presented|included|forwarded|delivered|shared|e-?mailed|added|gave|given|available|ready to send)'
const given = new RegExp(
  `\\b${handed}\\b[^.!?\\n]{0,60}\\b${document}\\b|\\b${document}\\b[^.!?\\n]{0,50}\\b(?:is|are|was|were|has been|have been|be) (?:\\w+ )?${handed}\\b|\\b${document} (?:here|below) (?:show|prove)\\w*`,
  'i',
)
const speaks =
  /\b(?:records?|reports?|logs?|scans?|manifests?|photos?|invoices?|receipts?|footage|videos?|statements?|data|tests?|sheets?|lists?) (?:[\w-]+ ){0,3}?(?:show|prove|confirm|document|list)(?:s|ed|n)?\b/i
const marked = /[([](?:E|Ex\.?|Exh\.?|A|Att\.?)? ?\d{1,2}[)\]](?!\s*%)/

/** Whether a sentence points at a document that proves something. What will be sent later proves nothing yet. */
export const isProof = ({ text, tense, form }: Sentence): boolean =>
  shown.test(text) ||
  (form !== 'bullet' && marked.test(text)) ||
  (tense !== 'planned' && (given.test(text) || speaks.test(text)))
