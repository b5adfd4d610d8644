import type { AskKind } from '#domain/notice.ts'

/** The words by which a request shows its kind: found where `say` matches and `unless` does not. */
export type AskCue = { readonly kind: AskKind; readonly say: RegExp; readonly unless?: RegExp }

const innocence =
  /\b(?:in error|an error|by mistake|mistaken(?:ly)?|wrongly|incorrect(?:ly)?)\b|\b(?:did|do|does|has|have|had|was|were|is|are) not (?:been |in )?(?:violat\w*|infring\w*|breach\w*|broken?|break|engag\w*)|\bnever (?:sold|listed|violated|offered)|\bno violation\b/i

export const prevention =
  /\bprevent|\bavoid(?:s|ed|ing)?\b|\bgoing forward|\bfrom (?:now|then|here) on\b|\bin (?:the )?(?:future|time to come)|\b(?:happen|occur|come|arise|be repeated)\w*(?: \w+)? again\b|\bnever again\b|\bno (?:more|further|new)\b|\bnone in\b|\brul(?:e|es|ing) out\b|\b(?:stop|keep)s? (?:\w+ ){1,4}from\b|\bperiodic|\brecur|\breoccur|\blong[- ]term\b|\bongoing\b|\bput in(?:to)? place\b|\bsafeguards?\b|\bremain in compliance|\bensure\b[^.;]{0,60}\b(?:not|future|always|compl\w+)/i

export const resolve =
  /\b(?:resolv|correct|fix|remed|rectif|settl|repair|clear(?:ed|ing)? up|handl)\w*\b|\bput (?:\w+ ){0,2}right\b|\bdone about\b|\bagainst the\b/i

const acts =
  /\b(?:actions?|steps?|measures?|changes?)\b[^.;?]{0,60}\b(?:taken?|took|taking|made|done|implemented|introduced)\b|\b(?:taken?|took)\b[^.;?]{0,40}\b(?:actions?|steps?|measures?)\b|\b(?:corrective|immediate) (?:actions?|measures?|steps?)\b|\bactions?\b[^.;]{0,40}\b(?:resolve|address|correct|fix)|\b(?:actions?|steps?|measures?) (?:with|by) which\b/i
const deeds =
  /\bwhat (?:\w+ )?(?:have|has|did|are|were) (?:you|your \w+)(?: \w+){0,3} (?:done|do|doing|take|taken|change|changed)\b|\bwhat you(?: have|'ve|’ve)?(?: since| already)? (?:done|did|changed)\b|\bhow you (?:have )?(?:resolved|fixed|corrected|addressed|dealt|put)\b|\b(?:done|do|doing)\b[^.;]{0,30}\b(?:to )?(?:resolve|fix|put|correct)/i

const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')

/** What each kind of request sounds like, in the order in which they are told. */
export const askCues: readonly AskCue[] = [
  {
    kind: 'root-cause',
    say: /\broot[- ]causes?\b|\b(?:what|which) (?:\w+ ){0,2}(?:caused|led to|made|allowed|gave rise|went wrong)\b|\b(?:the )?(?:causes?|reasons?) (?:of|for|behind|why|that led)\b|\bwhy (?:the|your|you|buyers?|customers?|it|this|these|did|were|was|have|has|orders?|are|is|do)\b|\bhow\b[^.;?]{0,50}\b(?:came about|could happen|happened|arose|occurred|came to)\b|\bcaus(?:e|ed) (?:of )?(?:the|these|this|those)\b/i,
    unless: either(innocence, /\bissues? (?:that|which) (?:caused|led)/),
  },
  {
    kind: 'issue-description',
    say: /\b(?:describ\w+|descriptions?|explain|explanation|details?|summary)\b[^.;?]{0,30}\b(?:issues?|problems?|violations?|complaints?)\b|\bwhat (?:was|were|is) the (?:issues?|problems?)\b|\bissues?(?:\(s\))? (?:that|which|behind)\b/i,
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
    say: /\binvoices?\b|\breceipts?\b|\bproofs? (?:of purchase|that you (?:bought|purchased))/i,
    unless: /\b(?:alone|not (?:help|accept\w*|enough|count|required|needed)|do not|don't|cannot|never)\b/i,
  },
  {
    kind: 'supplier-contact',
    say: /\b(?:suppliers?|vendors?|manufacturers?|whoever supplied you|distributors?)\b[^.;]{0,60}\b(?:name|contact|address|phone|telephone|website|e-?mail|details)\b|\b(?:name|contact|address|phone|telephone|details|information)\b[^.;]{0,60}\b(?:suppliers?|vendors?|supplied you|manufacturers?|distributors?)\b/i,
    unless:
      /\bletters?\b|\binvoices? (?:from|of|issued)|\border confirmation|\bwe (?:may|will|do) (?:call|contact)|confidential|\btracking\b/i,
  },
  {
    kind: 'authorisation-letter',
    say: /\bletters? of (?:authori[sz]ation|permission)\b|\bauthori[sz]ation(?: letters?| documents?| from)\b|\bLOAs?\b|\blicen[sc](?:e|ing) (?:agreement|from)\b|\blicen[sc]es?\b[^.;]{0,40}\b(?:brand|rights owner|trademark)|\b(?:permission|authori[sz]ation|agreement|licen[sc]e)\b[^.;]{0,20}\b(?:from|with|of|by) the (?:brand|rights? owner|trademark|manufacturer)|\b(?:registration|trademark) certificates?\b|\bproof that you may sell\b|\bauthori[sz]ed (?:re)?seller\b|\bauthori[sz]ed to sell\b/i,
    unless: /\bbusiness registration certificate/i,
  },
  {
    kind: 'identity-documents',
    say: /\b(?:passports?|identity (?:card|document|proof)s?|ID cards?|driv(?:er|ing)(?:'?s|’s)? licen[sc]es?|national ID|government[- ]issued|utility bills?|bank (?:account )?statements?|statements? of (?:a|the|your) (?:bank|credit)|credit cards?|business (?:licen[sc]es?|registration)|proofs? of (?:identity|address|residence)|tax (?:document|certificate|registration)s?|company register|commercial register\w*)\b/i,
  },
  {
    kind: 'evidence',
    say: /\b(?:evidence|proofs?)\b|\bsupporting (?:documents?|documentation|information)\b|\border confirmations?\b|\btracking (?:information|details|numbers?|IDs?|data)\b|\bdelivery confirmations?\b|\bscreenshots? (?:of|that|which|showing)\b/i,
    unless:
      /\bproofs? (?:of (?:identity|address|purchase|residence)|that you (?:bought|purchased|may sell))|\b(?:no|not|without|any) (?:count|evidence|proof)|\bnot count as\b/i,
  },
  {
    kind: 'other-documents',
    say: /\b(?:test(?:ing)? reports?|lab(?:oratory)? (?:tests?|reports?)|safety data sheets?|SDS|exemption sheet|certificates? of (?:conformity|compliance|analysis)|declarations? of (?:conformity|compliance)|letters? of compliance|compliance (?:documents?|documentation|certificates?)|safety (?:documents?|certificates?|test)|(?:product|clear) (?:images?|photos?|pictures?)|(?:images?|photos?|photographs?|pictures?) (?:of|showing|that show)|user manuals?|instruction manuals?|certificates?|warranty (?:documents?|terms)|contracts?)\b/i,
  },
  {
    kind: 'listing-change',
    say: /\b(?:close|delete|remove|edit|update|correct|change|fix|review|take down|revise|adjust|lower|split)[ds]?\b[^.;]{0,50}\b(?:listings?|offers?|detail pages?|product pages?|ASINs?|prices?|inventory|titles?|variations?|products from)\b|\bviolations?\b[^.;]{0,40}\b(?:still )?(?:unresolved|not (?:been )?resolved|outstanding)\b/i,
  },
  {
    kind: 'other-action',
    say: /\bcontact the (?:rights|brand|trademark|copyright|patent) owner|\bretract\w*\b|\b(?:take|complete|pass|finish) (?:the|a|our|this) (?:\w+ )?(?:quiz|questionnaire|test|training|course|video call|interview)\b|\backnowledge\b|\b(?:reactivate|reinstate) (?:the|your|every|all|any) (?:\w+ )?other|\bverify your\b|\bcounter[- ]noti(?:ce|fication)\b|\bcomplaint has to be taken back|\bremoval order\b/i,
  },
  {
    kind: 'explanation',
    say: /\b(?:additional|further|other|any(?: other)?|more) (?:\w+ )?(?:details?|information|comments?)\b|\bexplanations?\b|\bexplain\w*\b|\bhow (?:you|your (?:account|business|company|store)) (?:compl|keep|meet|source|obtain|follow|adher|operat|do business)\w*/i,
  },
]

/** Asks for a plan as a whole, and for what it will do. */
export const planCue = {
  say: /\bplans? of actions?\b|\baction plans?\b|\bPOA\b|\b(?:corrective|improvement|detailed|written|revised|complete|new|your|a|the) plans?\b/i,
  announced: /\bhow\b[^.;]{0,60}\bwill\b/i,
}
