import type { AskKind } from '#domain/notice.ts'

/** The words by which a request shows its kind: found where `say` matches and `unless` does not. */
export type AskCue = { readonly kind: AskKind; readonly say: RegExp; readonly unless?: RegExp }

const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')

/** Words for "we were wrong about you". */
const innocence = either(
  /\b(?:in error|an error|by mistake|mistaken(?:ly)?|wrongly|incorrect(?:ly)?|a mistake)\b/,
  /\b(?:did|do|does|has|have|had|was|were|is|are) not (?:been |in )?(?:violat\w*|misus\w*|manipulat\w*|abus\w*|infring\w*|breach\w*|broken?|break|engag\w*|own\b|know\b|operat\w*|control\w*)/,
  /\bnever (?:sold|listed|violated|offered|infringed)|\bno (?:violation|infringement)\b|\bnothing to do with\b/,
  /\b(?:we|amazon|decision|deactivation|removal) (?:is|are|was|were) wrong\b|\bnot (?:yours|related|linked|connected)\b|\bdifferent owners?\b/,
)

/** Words for "it will not happen again". */
export const prevention = either(
  /\bprevent|\bavoid(?:s|ed|ing)?\b|\bgoing forward|\bfrom (?:now|then|here) on\b|\bin (?:the )?(?:future|time to come)/,
  /\b(?:happen|occur|come|arise|be repeated)\w*(?: \w+)? again\b|\bnot come back\b|\bnever again\b|\bno (?:more|further|new)\b|\bnone in\b/,
  /\brul(?:e|es|ed|ing) (?:\w+ ){0,2}out\b|\b(?:stop|keep)s? (?:\w+ ){1,4}from\b|\bperiodic|\brecur|\breoccur|\blong[- ]term\b|\bongoing\b/,
  /\bput in(?:to)? place\b|(?<!\bwe (?:need|have|want) to )\b(?:make|makes|making)(?: \w+)? sure\b|\bsafeguards?\b|\bremain in compliance|\bmonitor/,
  /\bdifferently\b|\bno such\b|\bany ?more\b|\bso that (?:(?:it|this|they|these|that) (?:does|do|will|cannot|can) not\b|there (?:are|is|will)\b)|\b(?:will not|won't|won’t|cannot|can't) (?:happen|occur|recur|be repeated|come back)\b|\bstays? (?:on time|like (?:this|that)|so|above|below)\b/,
  /\bensure\b[^.;]{0,60}\b(?:not|future|always|compl\w+)|\bhow you (?:will |now )?(?:check|control|ensure|guarantee)\b/,
)

/** Words for putting right what went wrong. */
export const resolve =
  /\b(?:resolv|solv|correct|fix|remed|rectif|settl|repair|clear(?:ed|ing)? up|handl)\w*\b|\b(?:stop|end)(?:ped|ed)? (?:it|this|them|that)\b(?! from)|\bput (?:\w+ ){0,2}right\b|\bdone about\b|\bagainst (?:the|it)\b/i

const acts = either(
  /\b(?:actions?|steps?|measures?|changes?)\b[^.;?]{0,60}\b(?:taken?|took|taking|made|done|implemented|introduced)\b/,
  /\b(?:taken?|took)\b[^.;?]{0,40}\b(?:actions?|steps?|measures?)\b|\b(?:corrective|immediate) (?:actions?|measures?|steps?)\b/,
  /\bactions?\b[^.;]{0,40}\b(?:resolve|address|correct|fix)|\b(?:actions?|steps?|measures?) (?:with|by) which\b|\bmeasures against\b/,
)
const deeds = either(
  /\bwhat (?:\w+ )?(?:have|has|did|are|were) (?:you|your \w+)(?: \w+){0,3} (?:done|do|doing|take|taken|change|changed)\b/,
  /\bwhat you(?: have|'ve|’ve)?(?: since| already)? (?:done|did|do|changed|corrected|fixed|improved|undertaken|put right)\b|\bwhat actions?\b/,
  /\bwhat (?:has|have|was|were) (?:since |already )?(?:been )?(?:done|changed|corrected)\b|\b(?:is|has been|was) (?:solved|resolved|fixed|settled)\b/,
  /\b(?:what|which|how)\b[^.;]{0,30}\byou(?: have|'ve|’ve) (?:fixed|corrected|removed|deleted|changed|closed|refunded|split)\b/,
  /\bhow you (?:have )?(?:resolved|solved|fixed|corrected|addressed|dealt|put)\b|\b(?:done|do|doing)\b[^.;]{0,30}\b(?:to )?(?:resolve|fix|put|correct)/,
)

/** What each kind of request sounds like, in the order in which they are told. */
export const askCues: readonly AskCue[] = [
  {
    kind: 'root-cause',
    say: either(
      /\broot[- ]causes?\b|\b(?:what|which) (?:\w+ ){0,2}(?:caused|led to|made|allowed|gave rise)\b|\b(?:went|was) wrong\b|\b(?:lies?|stands?|is|was) behind\b|\bhow could\b|\bwhat (?:has |had )?happened\b/,
      /\b(?:the )?(?:causes?|reasons?) (?:of|for|behind|why|that led)\b|\b(?:what|which) (?:was|were|is|are) the (?:reasons?|causes?)\b|\bthe (?:exact |real |main |underlying )?causes?\b|\bwhat the (?:reasons?|causes?|problem) (?:was|were|is)\b/,
      /(?<!\b(?:is|was) )\bwhy (?!not\b)\w/,
      /\bhow\b[^.;?]{0,50}\b(?:came about|could happen|happened|arose|occurred|came to)\b|\bcaus(?:e|ed) (?:of )?(?:the|these|this|those)\b/,
    ),
    unless: either(
      innocence,
      /\bissues?(?:\(s\))? (?:that|which) (?:caused|led)|\bwhy you (?:sent|submitted|supplied|provided|uploaded|believe|think)\b/,
    ),
  },
  {
    kind: 'issue-description',
    say: /\b(?:describ\w+|descriptions?|explain|details?|summary)\b[^.;?]{0,30}\b(?:issues?|problems?|violations?|complaints?)\b|\bwhat (?:was|were|is) the (?:issues?|problems?)\b|\bissues?(?:\(s\))? (?:that|which|behind)\b/i,
    unless:
      /\broot[- ]cause|\b(?:additional|further|other|more|any) (?:details?|information)|\b(?:actions?|steps?|measures?)\b/i,
  },
  { kind: 'actions-taken', say: either(acts, deeds) },
  { kind: 'preventive-steps', say: prevention },
  { kind: 'dispute-evidence', say: innocence },
  {
    kind: 'buyer-remedy',
    say: /\b(?:remed(?:y|ies)|compensat\w+|make (?:it|this|up) (?:good|right))\b[^.;]{0,40}\b(?:buyers?|customers?|each|them|orders?)\b|\b(?:refund|replace|contact|compensat)\w*\b[^.;]{0,30}\b(?:affected|those|these|the) (?:buyers?|customers?)\b/i,
  },
  {
    kind: 'invoices',
    say: /\binvoices?\b|\bbills? of (?:your|the) suppliers?\b|(?<!\bnon-|\blate[- ])\breceipts?\b(?! of)|\bproofs? (?:of purchase|that you (?:bought|purchased))/i,
    unless:
      /\binvoices? (?:alone|are not|do not|cannot|can't|will not)|\b(?:do not|don't|cannot|can't|not|no) (?:send|accept\w*|count|need|help|provide)\b[^.;]{0,50}\b(?:invoices?|receipts?)|\b(?:on|in|of) the invoices?\b/i,
  },
  {
    kind: 'supplier-contact',
    say: either(
      /\bname\b[^.;]{0,40}\b(?:phone|telephone)[^.;]{0,40}\bweb ?(?:site|page|address)\b/,
      /\b(?:suppliers?|vendors?|manufacturers?|whoever supplied you|distributors?)\b[^.;]{0,60}\b(?:name|contact|address|phone|telephone|website|e-?mail|details)\b/,
      /\b(?:name|contact|address|phone|telephone|details|information)\b[^.;]{0,60}\b(?:suppliers?|vendors?|supplied you|manufacturers?|distributors?)\b/,
    ),
    unless:
      /\bletters?\b|\binvoices? (?:from|of|issued)|\border confirmation|\bwe (?:may|will|do) (?:call|contact)|confidential|\btracking\b/i,
  },
  {
    kind: 'authorisation-letter',
    say: either(
      /\bletters? of (?:authori[sz]ation|permission|consent)\b|\bauthori[sz]ation(?: letters?| documents?| from| of)\b|\bLOAs?\b/,
      /\b(?:permission|authori[sz]ation|agreement)\b[^.;]{0,20}\b(?:from|with|of|by) the (?:brand|rights? owner|trademark|manufacturer)/,
      /(?<!\bbusiness |\bdriving |\bdriver's |\btrade )\blicen[sc]es?\b|\blicen[sc]ing agreements?\b|\btrademark registration\b|\b(?:registration|trademark) certificates?\b/,
      /\bproof that you may sell\b|\bletters?\b[^.;]{0,30}\b(?:(?:from|of|by) the brands?|brands? (?:allows?|permits?|authori[sz]es?))\b|\bauthori[sz]ed (?:re)?seller\b|\bauthori[sz]ed to sell\b/,
    ),
    unless: /\bbusiness registration certificate/i,
  },
  {
    kind: 'identity-documents',
    say: /\b(?:passports?|your identity|identity of (?:the|your)|identity (?:card|document|proof)s?|ID cards?|driv(?:er|ing)(?:'?s|’s)? licen[sc]es?|national ID|government[- ]issued|utility bills?|bank (?:account )?statements?|statements? of (?:a|the|your) (?:bank|credit)|credit cards?|business (?:licen[sc]es?|registration)|proofs? of (?:identity|address|residence)|tax (?:document|certificate|registration)s?|company register|commercial register\w*|registration papers)\b/i,
  },
  {
    kind: 'evidence',
    say: /(?<!\bas )\b(?:evidence|proofs?)\b|\bsupporting (?:documents?|documentation|information)\b|\bdocuments? (?:in support|(?:that|which|to) support)|\bdocuments?\b[^.;]{0,20}\b(?:prove|confirm)\w*\b|\border confirmations?\b|\btracking (?:information|details|numbers?|IDs?|data)\b|\bdelivery confirmations?\b|\bscreenshots? (?:of|that|which|showing)\b|\boriginals\b/i,
    unless:
      /\bproofs? (?:of (?:identity|address|purchase|residence)|that you (?:bought|purchased|may sell))|\b(?:no|not|without) (?:count|evidence|proof)(?! (?:was|is|were))|\bnot count as\b/i,
  },
  {
    kind: 'other-documents',
    say: /\b(?:test(?:ing)? reports?|lab(?:oratory)? (?:tests?|reports?)|safety data sheets?|SDS|exemption sheet|certificates? of (?:conformity|compliance|analysis)|declarations? of (?:conformity|compliance)|letters? of compliance|compliance (?:documents?|documentation|certificates?)|safety (?:documents?|certificates?|test)|(?:product|clear) (?:images?|photos?|pictures?)|(?:images?|photos?|photographs?|pictures?) (?:of|showing|that show)|user manuals?|instruction manuals?|certificates?|court orders?|warranty (?:documents?|terms))\b/i,
  },
  {
    kind: 'listing-change',
    say: /\btakes? [^.;]{1,40}\bout of the (?:title|page|listing|text|images?)\b|\b(?:set|enter) (?:a|the|another) (?:\w+ )?price|\b(?:close|delete|remove|edit|update|correct|change|fix|review|take down|look through|go through|revise|adjust|lower|split)[ds]?\b[^.;]{0,50}\b(?:listings?|offers?|detail pages?|product pages?|ASINs?|prices?|inventory|titles?|variations?|products from|pictures?|images?|claims|brand name|keywords)\b|\bviolations?\b[^.;]{0,40}\b(?:still )?(?:unresolved|not (?:been )?resolved|outstanding)\b/i,
    unless: /\bwhat you\b|\byou (?:can|may)\b/i,
  },
  {
    kind: 'other-action',
    say: either(
      /\b(?:write to|reach out to|contact) them\b|\b(?:reach out to|contact) the (?:rights|brand|trademark|copyright|patent) owner|\bretract\w*\b|\bwithdraws? (?:the|this|its) (?:\w+ )?(?:notice|complaint|report)\b|\bcomplaint has to be taken back|\bremoval order\b/,
      /\b(?:take|complete|pass|finish) (?:the|a|our|this) (?:\w+ )?(?:quiz|questionnaire|test|training|course|video call|interview)\b/,
      /\backnowledge\b|\bconfirm\b[^.;]{0,50}\b(?:read|underst\w+|policy)\b|\bverify your\b|\bcounter[- ]noti(?:ce|fication)\b/,
      /\b(?:unless|until|once|when|before) (?:the|your|that) (?:other|earlier|first|previous|former) account\b|\b(?:reactivate|reinstate|appeal for) (?:(?:the|your|every|all|any|each) other|that|any and all|all|any|every)\b[^.;]{0,20}\baccounts?\b/,
    ),
  },
  {
    kind: 'explanation',
    say: /\b(?:additional|further|other|any(?: other)?|more) (?:\w+ )?(?:details?|information|comments?)\b|\bexplanations?\b|\bexplain\w*\b|\bhow (?:you|your (?:account|business|company|store)) (?:compl|keep|meet|source|obtain|follow|adher|operat|do business)\w*/i,
  },
]

/** Kinds that the first word tells where nothing else does: for bullets and questions that surely ask. */
export const firstWords: readonly AskCue[] = [
  { kind: 'root-cause', say: /^\W*why\b/i },
  { kind: 'preventive-steps', say: /^\W*(?:how|what)\b[^.?]*\b(?:will|next|check|monitor|control|sure)\b/i },
  { kind: 'actions-taken', say: /^\W*(?:what|which|how)\b[^.?]*\b(?:you|was|were|been)\b[^.?]*(?:ed|done|made)\b/i },
  { kind: 'preventive-steps', say: /\b(?:measures|controls|checks)\b/i },
  { kind: 'actions-taken', say: /\b(?:steps|actions|changes)\b/i },
]

/** Asks for a plan as a whole, and for what it will do. */
export const planCue = {
  say: /\bplans? of actions?\b|\baction plans?\b|\bPOA\b|\b(?:corrective|improvement|detailed|written|revised|complete|new|whole|your|a|the) plans?\b/i,
  announced: /\bhow\b[^.;]{0,60}\bwill\b/i,
}
