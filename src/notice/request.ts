const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')

/** Verbs that tell the seller to do something. */
const verb =
  /(?:send|provide|submit|supply|include|attach|enclose|upload|explain|describe|tell us|say (?:how|what|why|which)|give us|write|show|let us (?:have|know)|answer (?:this|the|these|us|with|our|\w+ questions?)|prove|demonstrate|reply (?:to|with)|add|list|share|complete|put together|contact the|close|delete|edit|correct|acknowledge|confirm|take (?:the|down)|retract|remove|lower|adjust|fix|revise|look through|go through|implement|refund|appeal (?:with|for)|verify your|reactivate|reinstate|create a|file a|bring|choose|name the|set a|enter a|change|update|cover (?:every|each|all))\b/

/** Where an order can stand: at the start of a clause, behind "please", behind a clause such as "To appeal, …". */
const imperative = new RegExp(
  `(?:^|[:;.)–-] ?|\\b(?:please|kindly|then|and|or|first|also|must|should) |(?:^|[;:.] )(?:if|to|for|when|once|in|until|otherwise|then|after|before|as|should|within|by|because|together|along|with|so)\\b(?:[^.;]|\\.\\w){0,200}, )${verb.source}`,
  'i',
)

/** Words that say what is wanted. */
const need = either(
  /\b(?:we|amazon|our team)\b[^.;?]{0,40}\b(?:need|require|ask|request|expect|await|wait for|want)(?:s|ed)?\b/,
  /\bwe (?:would|'d)\b[^.;?]{0,20}\b(?:like|need|first have|have to see|want)\b|\bwe (?:hope|must|have to) (?:to )?(?:find|see|receive|have|know)\b/,
  /\byou (?:must|need to|have to|should|are (?:asked|required|requested)|will (?:need|be asked)|would need)\b/,
  /\b(?:has|have|must|needs?|should|ought) (?:to )?(?:be (?:stored|sent|provided|submitted|uploaded|with us|clear)|contain|include|explain|offer|show|come|give|hold|cover|name|address|state|tell|say|set out)\b/,
  /\bput the following\b|\bwould (?:also )?(?:be (?:fine|enough|accepted)|help)\b|\b(?:is|are) (?:required|needed|requested|missing)\b|\b(?:once|until|unless) (?:you|the)\b|\bby (?:sending|providing|submitting)\b/,
  /\bnot clear to us\b|\bunclear\b|\bleaves? open\b|\blacks?\b|\bno (?:evidence|invoices?|documents?) (?:was|were)\b/,
  /\b(?:plan|appeal|text|answer|submission|reply|letter|it|you)\b[^.;]{0,25}\b(?:do|does|did|has|have) not\b[^.;]{0,20}\b(?:explain|say|state|show|address|include|name|describe|mention|contain)\w*\b/,
  /\b(?:did|have|has) not (?:yet )?(?:been )?(?:provide|receive|include)d?\b|\bto (?:send|provide|submit|upload)(?: us)?:?$|\bif we (?:do not|don't|have not) (?:get|got|receive|received) (?:an?|the|your) (?:\w+ ){0,2}(?:plan|invoices?|documents?)\b/,
)

/** What opens a list of requests. */
const opener =
  /\b(?:following|below|includes?|contains?|explains?|describes?|points?|questions?|things|items?|information|complete when it has|need|ask for|be asked|plan of action|hope to find|would like to (?:read|see|have)|send|provide|sending|providing|submitting|submit|upload|enclose|attach|explain in it|still need|tell us|belong into it|statement with|were (?:refused|rejected))\b[^.?!]{0,80}(?:[:：.]?$|[:：])|\b(?:comes? back|reinstated?|reactivated?|restored?|live again)\b[^.]{0,40}\b(?:if|when|once)\b:?$/i

/** What opens a list of anything else. */
const closer =
  /\b(?:(?:may|must|should) not|not allowed to|forbid|forbidden|prohibit|not (?:allow|permit|met|accept)|examples?|outcome|result|counted?|means?|requirements?|conditions?|listings? (?:removed|affected)|articles?|guidelines|polic(?:y|ies)\b[^:]{0,40}(?:found|help|are|include)|concerned|categor(?:y|ies)|consequences?|links?|expect now|ask yourself|remember|note that|keep in mind|make sure|check (?:that|whether|if)|these are|includ(?:e|ing) but)\b[^.?!]{0,60}[:：]?$/i

/** Words that look like a request and are the usual small print: open orders, money, help, how answers are read. */
const smallPrint = either(
  /^(?:all |our )?(?:sellers?|selling partners?) (?:must|should|need|have to|may|are (?:required|expected))\b/,
  /\b(?:open|pending|outstanding|unshipped|existing) orders?\b|\borders? that are (?:still )?(?:open|pending)\b|\bship (?:them|all|any|the)\b/,
  /\b(?:funds?|balance|payments?@|disburse\w*|payout|settlement)\b|\b(?:questions?|help|advice) (?:about|on|with|regarding)\b/,
  /\bif you have (?:any )?(?:questions?|already)\b|\bopen a (?:new )?case\b|\b(?:contact|ask|call|write to) seller support\b|\bto learn more\b/,
  /\bwe (?:will|'ll|may|might) (?:then |also )?(?:review|read|let you|reply|respond|contact|answer|ask|call)\b/,
  /\bno (?:plan|action|appeal)\b[^.]{0,20}\b(?:needed|required|necessary)\b|\bdo not need (?:an?|any|your|more)\b/,
  /\bnot (?:a plan|necessary|(?:need|have) to (?:send|submit|do|take|provide|open|reply|write|relist))\b/,
  /\bsometimes\b|\bask(?:s|ed)? for a (?:second|plan to be revised|revised)\b|\bkeep the [\w ]{0,40}confidential\b/,
)

const permission =
  /\b(?:may|can) (?:be )?(?:also )?(?:hid(?:e|den)|cover(?:ed)?|blacken(?:ed)?|remov(?:e|ed)|redact(?:ed)?|cross(?:ed)?)\b|\b(?:it is|it's) (?:fine|ok|enough)\b|\boptional\b|\bcross out\b/i

/** The plainest requests: a paper or an answer is wanted, in so many words. */
const plainly =
  /^(?:please |kindly |then |also |you (?:must|need to|have to) |we (?:also |still )?(?:need|require|ask for) )(?!sellers|make sure|(?:send|upload|submit|provide) (?:it|them|this|these|that)\b|bear in|remember|convince|click|go to|visit|see|note|press|log|open|read|refer|check|review|be |do not|use|ship|keep|reply|respond)/i

export const asksFor = (text: string): boolean => imperative.test(text) || need.test(text)

export const isSmallPrint = (text: string): boolean => smallPrint.test(text)

export const isPermission = (text: string): boolean => permission.test(text)

export const looksLikeRequest = (text: string): boolean => plainly.test(text)

export const opensList = (text: string): boolean =>
  opener.test(text) &&
  (asksFor(text) || /:$|following|\b(?:if|when|once)$|\bbelong into it/i.test(text)) &&
  !smallPrint.test(text)

export const closesList = (text: string): boolean => closer.test(text) && !imperative.test(text)
