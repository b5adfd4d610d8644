import type { Sentence } from '#prose/prose.ts'
import { cue } from './cue.ts'

const document =
  '(invoices?|receipts?|letters? of authori[sz]ation|authori[sz]ation letters?|loas?|certificates?|photos?|photographs?|pictures?|images?|statements?|contracts?|agreements?|reports?|records?|logs?|manifests?|spreadsheets?|videos?|documents?|documentation|proofs?|paperwork|papers|evidence|bills?|licen[cs]es?|footage|letters?|lists?|copies|files?|links?)'
const handed =
  '(sent|provided|submitted|uploaded|handed in|supplied|presented|included|forwarded|shared|e-?mailed|added|gave|given|produced|obtained)'

/** Points at a document wherever it stands. */
const shown = cue(
  '(attach*|enclos*|append(ed|ix|ices)|exhibits?|annex*|screen-?(shots?|grabs?|prints?)|screen (shots?|grabs?|prints?)|pfa)',
  `(?<!(we|i|will|to|shall|can|they|he|she|lead|manager|team|staff) )(see|refer to|find|look at)(?! that) ~2 ${document}(?! (page|column|field))`,
  '(evidence|document|proof|file|photo|picture|image) (no\\.? ?)?[\\dA-H]',
  `(here|below) (is|are) ~3 ${document}`,
  `(following|supporting|relevant|required|requested) ~2 (documents?|documentation|evidence|invoices?|papers|proofs?|files)`,
  `(documents?|invoices?|proofs?|papers|photos?|evidence) ~1 (is|are) ~2 (in|at|below|ready|available|here|part)`,
  `(i|we) (hereby |now |also |herewith )?(send|provide|submit|include|upload|forward|present|enclose) ~5 ${document}`,
  `(i|we) (am|are) ~1 (sending|providing|submitting|including|uploading|forwarding|presenting) ~5 ${document}`,
)
/** Says that a document was given. */
const given = cue(
  `${handed} … ${document}`,
  `${document} … (is|are|was|were|has been|have been) ~1 ${handed}`,
  `${document} … (can be found|is found|are found|follows? below|see below|in (the|our|this|my) (upload|attachments?|files?|folder|appeal))`,
)
/** Lets a document speak. */
const speaks = cue(
  `(records?|reports?|logs?|scans?|manifests?|photos?|invoices?|receipts?|footage|videos?|statements?|data|tests?|sheets?|confirmations?|certificates?|letters?|history)( of the \\w+)?[^,;!?\\n]{0,24} (show|prove|confirm|document)(s|ed|n)?`,
  `(file|document|exhibit|sheet|spreadsheet)s? ~2 (lists?|holds?|contains?|names?)`,
)
const marked = /[([](?:E|Ex\.?|Exh\.?|A|Att\.?)? ?\d{1,2}[)\]](?!\s*%)/
const later =
  /\b(?:will|shall|can|could|would|may|must|if|should) (?:\w+ ){0,2}(?:attach|enclose|append|provide|send|submit|be attached)/i

/** Whether a sentence points at a document that proves something. What will or could be sent later proves nothing yet. */
export const isProof = ({ text, form, tense }: Sentence): boolean => {
  if (later.test(text)) return false
  return (
    shown.test(text) ||
    (form !== 'bullet' && marked.test(text)) ||
    (tense !== 'planned' && (given.test(text) || speaks.test(text)))
  )
}
