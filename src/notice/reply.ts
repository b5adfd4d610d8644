import type { Outcome } from './reading.ts'

const replyWords =
  /\bthank you for (?:your|submitting|sending|the|getting|contacting|providing|writing|reaching|appealing)\b|\b(?:we|our team)\b[^.]{0,30}\b(?:received|reviewed|have read|looked at|considered|gone through|have|accepted)\b[^.]{0,20}\b(?:your|the) (?:\w+ )?(?:appeal|submission|plan|reply|response|answer|information|documents?)\b|\byour (?:appeal|submission|plan of action|response|message|reply) (?:came|was|has|is|does|did|says|still)\b|\bgreater detail on\b|\breviewed what you sent\b|\bwhat (?:we have received|you sent us)\b|\bdo(?:es)? not (?:yet )?(?:have|know|tell us) enough\b|\bnot have enough information\b/i

/** The cues of each outcome, the strongest first. Words that also stand in first mails ("may not respond") decide nothing. */
const outcomeCues: readonly (readonly [Outcome, RegExp])[] = [
  [
    'final-denial',
    /\b(?:will|can|could) not be reinstated\b|\bnot (?:be )?reinstat\w+|\bdecision (?:is|was) final\b|\bfinal decision\b|\bmay no longer sell\b|\bno further (?:appeals?|review)|\bwill not (?:consider|review) (?:any )?(?:further|more|other)|\b(?:account|it) (?:stays|remains) (?:closed|deactivated)\b[^.]{0,60}\b(?:final|permanent)/i,
  ],
  [
    'approved',
    /\b(?:has|have|is|are|was|were) (?:now |been |successfully |again )*(?:reactivated|reinstated|restored)\b|\byou (?:can|may) (?:now )?(?:sell|resume)\b[^.]{0,20}\b(?:again|now)\b/i,
  ],
  [
    'wrong-channel',
    /\bnot the (?:correct|right) (?:channel|address|place|team)\b|\bwe (?:do not|don't|cannot) (?:handle|process|accept) appeals (?:here|by|through)\b/i,
  ],
  [
    'other-account-first',
    /\bmust first (?:reactivate|reinstate|resolve)\b|\bfirst (?:reactivate|reinstate) (?:the|your|that|any|every)\b/i,
  ],
  [
    'not-implemented',
    /\b(?:have|has|were|was) not (?:yet )?been (?:implemented|carried out|put in place)\b|\b(?:still listed|neither closed nor|not (?:yet )?(?:been )?(?:closed|deleted|removed))\b/i,
  ],
  [
    'documents-refused',
    /\b(?:documents?|invoices?|letters?|receipts?)\b[^.]{0,60}\b(?:invalid|not (?:valid|accept\w*|legible|authentic|sufficient)|could not be (?:verified|accepted)|cannot be (?:verified|accepted))\b|\bunable to verify\b|\bcould not verify\b/i,
  ],
  [
    'compliance-only',
    /\bproof of compliance\b|\bwithout proof\b|\bdemonstrat\w+[^.]{0,40}\bcompl(?:y|ied|iance)\b|\bdid not violate\b/i,
  ],
  [
    'more-needed',
    /\bgreater detail\b|\bnot (?:yet )?(?:have|know|tell us|contain|include) enough\b|\bnot have (?:enough|sufficient)\b|\b(?:still|also|additionally) need\b|\b(?:cannot|can't|could not|unable to) (?:accept|reinstate|reactivate|complete)\b|\bnot (?:there|dealt with|addressed|complete|sufficient)\b|\bunresolved\b|\bcan't be completed\b|\bremains? deactivated\b/i,
  ],
]

/** Whether a message answers an appeal, and what it says to it. */
export function readReply(text: string): { isReply: boolean; outcome?: Outcome } {
  const isReply = replyWords.test(text)
  const approved =
    /\b(?:not|cannot|can't|before|until|once|whether|if|to be|when)\b[^.]{0,60}\b(?:reactivated|reinstated|restored|sell)\b/i
  const found = outcomeCues.find(([outcome, cue]) => {
    const match = cue.exec(text)
    if (!match) return false
    if (outcome !== 'approved') return true
    const sentence = text.slice(Math.max(0, match.index - 80), match.index + match[0].length)
    return !approved.test(sentence.slice(sentence.search(/[^.!?]*$/)))
  })?.[0]
  const decided =
    found === 'final-denial' || found === 'approved' || found === 'wrong-channel' || found === 'other-account-first'
  if (!isReply && !decided) return { isReply }
  return found ? { isReply: true, outcome: found } : { isReply }
}
