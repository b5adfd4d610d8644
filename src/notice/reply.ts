import type { Unit } from './outline.ts'
import type { Outcome } from './reading.ts'

const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')

/** Words that look back at something the seller sent. */
const looksBack = either(
  /\bthank(?:s| you) for (?:your|submitting|sending|the|getting|contacting|providing|writing|reaching|appealing|applying)\b/,
  /\b(?:we|our team)\b[^.]{0,30}\b(?:received|reviewed|have read|looked at|considered|gone through|have|accepted)\b[^.]{0,25}\b(?:your|the|all of your) (?:\w+ )?(?:appeal|submissions?|plan|reply|response|answer|information|documents?)\b/,
  /\b(?:your|the) (?:\w+ )?(?:appeal|submission|plan of action|plan|response|message|reply|text)\b[^.]{0,30}\b(?:came in|was|has been|is not|does not|did not|says|still|leaves)\b/,
  /\b(?:after|having) (?:\w+ )?(?:review\w*|read|consider\w*)\b[^.]{0,20}\b(?:your|it|the)\b|\bafter careful consideration\b|\byou (?:recently )?appealed\b/,
  /\b(?:greater|more) detail on\b|\bwhat (?:we have received|you sent us)\b|\bdocuments? (?:that )?you (?:sent|submitted|provided|gave)\b|\binvoices? (?:that )?you (?:sent|submitted|provided)\b/,
  /\bdo(?:es)? not (?:yet )?(?:have|know|tell us|hold|contain|give us) enough\b|\bnot have (?:enough|sufficient) information\b|\binvoice\b[^.]{0,20}\bcould not be verified\b/,
)

/** A sentence that only speaks of what could be: "until it is reactivated", "once you have been reinstated". */
const unreal =
  /\b(?:not|cannot|can't|won't|before|until|unless|once|whether|if|when|to be|would|could|may be|will be)\b/i
const regained =
  /\b(?:reactivated|reinstated|restored|live again|(?:can|may) (?:now )?(?:sell|resume selling)(?: \S+){0,3} (?:again|now))\b|\bsell again\b/i
const stillOff = /\b(?:remains?|stays?|still) (?:\w+ )?(?:deactivated|suspended|closed|inactive|blocked)\b/i

/** What a sentence of a reply says, the strongest first. Words that also stand in first mails ("may not respond") decide nothing. */
const says: readonly (readonly [Outcome, RegExp])[] = [
  [
    'final-denial',
    either(
      /\b(?:not|cannot|never|won.t) be reinstated\b|\bdecided (?:not to|against)\b[^.]{0,30}\b(?:reinstat|reactivat)\w*/,
      /\bdecision\b[^.]{0,60}\b(?:is|was) final\b|\bfinal decision\b|\bno further (?:appeals?|review)|\bcannot be appealed\b/,
      /\bwill not (?:consider|review|accept) (?:any )?(?:further|more|other)|\b(?:won't|will not) (?:reply|respond) to (?:any )?(?:further|more)\b/,
    ),
  ],
  [
    'wrong-channel',
    /\bnot the (?:correct|right) (?:channel|address|place|team)\b|\b(?:do not|don't|cannot) (?:handle|process|accept) appeals (?:here|by|through)\b/i,
  ],
  [
    'other-account-first',
    /\bmust first (?:reactivate|reinstate|resolve)\b|\bfirst (?:reactivate|reinstate) (?:the|your|that|any|every)\b|\b(?:earlier|other|first) account is reinstated\b/i,
  ],
  [
    'not-implemented',
    /\bnot (?:yet )?been (?:implemented|carried out|put in place)\b|\bstill listed\b|\bneither closed nor\b|\bnot (?:yet )?(?:been )?(?:closed|deleted|removed)\b/i,
  ],
  [
    'documents-refused',
    /\b(?:documents?|invoices?|letters?|receipts?)\b[^.]{0,60}\b(?:invalid|refused|rejected|not (?:valid|accept\w*|legible|authentic|sufficient)|could not be (?:verified|accepted)|cannot be (?:verified|accepted)|do not (?:clear|show))\b|\b(?:unable to|could not|couldn't) verify\b/i,
  ],
  [
    'compliance-only',
    /\bproof of compliance\b|\bwithout proof\b|\bdemonstrat\w+[^.]{0,40}\bcompl(?:y|ied|iance)\b|\bdid not violate\b/i,
  ],
  [
    'more-needed',
    either(
      /\b(?:greater|more) detail\b|\benough\b|\bsufficient\b|\b(?:still|also|additionally|also) need\b|\b(?:cannot|can't|could not|unable to) (?:accept|give|reinstate|reactivate|complete|approve)\b/,
      /\bnot (?:there|dealt with|addressed?|complete|clear|successful)\b|\bunresolved\b|\bcan't be completed\b|\bis missing\b|\bthe following\b/,
      stillOff,
    ),
  ],
]

/** Whether a message answers an appeal, and what it says to it. `asks` = how much it asks for. */
export function readReply(units: readonly Unit[], asks: number): { isReply: boolean; outcome?: Outcome } {
  const texts = units.slice(0, 400).map(({ text }) => text)
  const approved =
    !asks &&
    texts.some((text) => regained.test(text) && !unreal.test(text)) &&
    !texts.some((text) => stillOff.test(text))
  if (approved) return { isReply: true, outcome: 'approved' }
  const outcome = says.find(([, words]) => texts.some((text) => words.test(text)))?.[0]
  const isReply = outcome === 'wrong-channel' || texts.some((text) => looksBack.test(text))
  if (outcome === 'final-denial') return { isReply: isReply || texts.some((text) => /\breinstat/i.test(text)), outcome }
  if (!isReply) return { isReply }
  const read = outcome ?? (asks ? 'more-needed' : undefined)
  return read ? { isReply: true, outcome: read } : { isReply: true }
}
