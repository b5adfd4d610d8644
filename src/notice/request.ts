/** The words by which a sentence asks for something. */
const imperative =
  /(?:^|[,:;.)–-] ?|\b(?:please|kindly|then|and|to|or|first|also|must|should|can|may) )(?:send|provide|submit|supply|include|attach|enclose|upload|explain|describe|tell us|say (?:how|what|why|which)|give us|write|show|let us have|answer (?:this|the|these|us|with)|reply (?:to|with)|add|list|share|complete|put together|contact the|close|delete|edit|correct|acknowledge|take the|retract)\b/i

const need =
  /\b(?:we|amazon|our team)\b[^.;?]{0,40}\b(?:need|require|ask|request|expect|await|wait for|want)(?:s|ed)?\b|\bwe (?:would|'d)\b[^.;?]{0,20}\b(?:like|need|first have|have to see|want)\b|\bwe (?:hope|must|have to) (?:to )?(?:find|see|receive|have|know)\b|\byou (?:must|need|have to|should|are (?:asked|required|requested)|will need|would need)\b|\b(?:has|have|must|needs?) (?:to )?(?:be (?:stored|sent|provided|submitted|uploaded|with us)|contain|include|explain|offer|show|come|give)\b|\bput the following\b|\b(?:is|are) (?:required|needed|requested)\b|\bonce you have\b|\b(?:not|n't) (?:yet )?(?:provided?|received?|included?)\b/i

/** What opens a list of requests. */
const opener =
  /\b(?:following|below|includes?|contains?|explains?|describes?|points?|questions?|things|items?|information|complete when it has|need|ask for|plan of action|hope to find|would like to (?:read|see|have)|send|provide|submit|upload|enclose|attach|explain in it|still need)\b[^.?!]{0,80}(?:[:：]|$)/i

/** What opens a list of anything else. */
const closer =
  /\b(?:forbid|forbidden|prohibit|not (?:allow|permit|met|accept)|examples?|outcome|result|counted?|means?|requirements?|conditions?|listings? (?:removed|affected)|articles?|guidelines|polic(?:y|ies)\b[^:]{0,40}(?:found|help|are|include)|concerned|consequences?|expect now|ask yourself|remember|note that|keep in mind|make sure|check (?:that|whether|if)|these are|includ(?:e|ing) but)\b[^.?!]{0,60}[:：]?$/i

/** Words that look like a request and are the usual small print: open orders, money, help, how answers are read. */
const smallPrint =
  /\b(?:open|pending|outstanding|unshipped|existing) orders?\b|\borders? that are (?:still )?(?:open|pending)\b|\bship (?:them|all|any|the)\b|\b(?:funds?|balance|payments?@|disburse\w*|payout|settlement)\b|\b(?:questions?|help|advice) (?:about|on|with|regarding)\b|\bif you have (?:any )?(?:questions?|already)\b|\bopen a (?:new )?case\b|\bseller support\b|\bto learn more\b|\bwe (?:will|'ll|may) (?:review|read|let you|reply|respond|contact|answer)\b|\bno (?:plan|action|appeal)\b[^.]{0,20}\b(?:needed|required|necessary)\b|\bnot (?:a plan|need to|have to|necessary)\b|\bdo not need\b|\bsometimes\b|\bno longer\b|\bask(?:s|ed)? for a (?:second|plan to be revised|revised)\b|\bkeep the [\w ]*confidential\b/i

const permission =
  /\b(?:may|can) (?:be )?(?:also )?(?:hid(?:e|den)|cover(?:ed)?|blacken(?:ed)?|remov(?:e|ed)|redact(?:ed)?|cross(?:ed)?)\b|\b(?:it is|it's) (?:fine|ok|enough)\b|\boptional\b|\bcross out\b/i

/** The plainest requests: a paper or an answer is wanted, in so many words. */
const plainly =
  /^(?:please |kindly |then |also |you (?:must|need to|have to) |we (?:also |still )?(?:need|require|ask for) )(?!click|go to|visit|see|note|press|log|open|read|refer|check|be |do not|use|ship|keep|reply|respond)/i

export const asksFor = (text: string): boolean => imperative.test(text) || need.test(text)

export const isSmallPrint = (text: string): boolean => smallPrint.test(text)

export const isPermission = (text: string): boolean => permission.test(text)

export const looksLikeRequest = (text: string): boolean => plainly.test(text)

export const opensList = (text: string): boolean =>
  opener.test(text) && (asksFor(text) || /:$|following/i.test(text)) && !smallPrint.test(text)

export const closesList = (text: string): boolean => closer.test(text) && !imperative.test(text)
