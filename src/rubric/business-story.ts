import { cue } from './cue.ts'

const gap =
  '(issues?|problems?|complaints?|warnings?|violations?|claims?|suspensions?|(bad|negative) (feedback|review)*)'
const shop = '(business|company|store|shop|brand|account|family business|firm)'
const seller = '(sellers?|business|company|store|shop|brand|partners?|retailer|merchant|enterprise)'
const warm =
  '(leading|trusted|reputable|reliable|honest|proud|family|loyal|serious|respected|legitimate|legal|real|ethical|responsible|professional|dedicated|biggest|largest|best|top|good|small|passionate|well-?known|long-?standing)'
const number =
  '(many|several|some|a lot of|more than \\w+|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)'

/** How long the business has been there, and how it began. */
const history = cue(
  `since ~1 (19|20)\\d\\d,? ~3 (sell*|sold|trad*|work*|serv*|business|grow*|seller)`,
  `(sell*|sold|trad*|serv*|business|seller|here|amazon) ~4 since ~1 (19|20)\\d\\d`,
  `(start*|founded|opened|establish*|set up|built|registered|began) ~3 ${shop} ~3 (in|since|back in) ~1 (19|20)\\d\\d`,
  '(was|were) (founded|established|set up) in',
  `(for|over|of|with|after) ~3 ${number}\\+? years?,? ~4 (sell*|sold|sellers?|trad*|business|amazon|partners?|experience|cooperation|without)`,
  `(sell*|sold|sellers?|trad*|business|relationship|partner*|amazon)\\b[^.\\n]{0,40} (for|over) ~2 ${number}\\+? years`,
  'years of (experience|selling|service|cooperation|partnership|hard work|trad*)',
  '(decades?|generations?)',
  'in (our|my) ~3 years',
  'years (on|with) (this|the|your|amazon)',
  `(specialists?|experts?|active|present|seller|business) ~4 (since|for) ~2 ((19|20)\\d\\d|${number}\\+? years)`,
  '(company|store|shop|business) ~2 (was|is|has been|were) ~2 (growing|grown|successful)',
  '(goes|going) on ~1 for (many|\\w+) years',
)

/** How clean the record is, and how buyers rate it. */
const record = cue(
  `never ~4 (${gap}|bad intentions?)`,
  'never ~2 (blocked|suspended|deactivated|warned|closed)',
  `(our|my|the) ~1 first ~1 ${gap}( ~2 (in|since|ever))?`,
  `(served|shipped|delivered|sold) ~4 \\d[\\d.,]* ~3 (customers|buyers|orders|sales) ~1 (without|with)`,
  `made ~3 \\d[\\d.,]* ~1 (sales|orders)`,
  `(not once|no|not a single|without) ~2 ${gap} ~2 (before|until|so far|ever|at all|in all|in the past|in ~2 years)`,
  `(until|before|up to) ~4 (we|i|there) ~3 (no|never|any) ~3 ${gap}`,
  'in all (these|those|the|our|my) years',
  '(clean|perfect|spotless|flawless|impeccable|excellent|great|outstanding|good) ~1 (record|history|reputation|standing|ratings?|feedback|account health|metrics|reviews|name)',
  '(ratings?|feedback|account health|metrics|scores?|reputation|reviews) ~2 (was|were|is|are|has been|have been) ~2 (always|excellent|perfect|very good|good|100|great|outstanding|clean)',
  '\\d+([.,]\\d+)? ?% (positive|satisf*|feedback|happy)',
  '(five|5)[- ]stars? ~1 (seller|rating|feedback|review|store|shop)s?',
  '(rating|average|with|have) ~2 \\d[.,]\\d stars?',
  '(thousands|hundreds|millions|lots|\\d[\\d.,]*) ~2 (happy|satisfied|loyal|positive)',
  '(happy|satisfied|loyal) (customers|buyers|clients)',
  '(customers|buyers) ~1 (are|were) ~2 (happy|satisfied|glad) ~1 with (us|our)',
  '(we|i) ~2 always ~2 (been|followed|complied|obeyed|respected|adhered|kept to|gave|given|tried|acted|provided|delivered|maintained|offered)',
  '(we|i) always ~1 (follow|respect|obey|observe|keep|comply with) ~2 (rules|polic*|guidelines)',
  'all the time (we|i) (were|was|have been) a ',
  'top[- ]rated|award-?winning',
)

/** What the business is like, wants and values. */
const praise = cue(
  `(we|i|it|company|business|store|shop|brand|he|she|here) ~1 (are|am|is|was|were|have been|has been) ~2 ${warm} ~3 ${seller}`,
  `(one of )?the ~1 (biggest|largest|best|leading|oldest) ~1 sellers?`,
  `(run|operate|conduct|have) ~5 (professional|honest|legitimate|ethical|reputable|serious|family) ~1 (business|company|shop)`,
  'family[- ](owned|run)',
  '(pride ourselves|take pride|proud of|with pride)',
  '(honest|hard-?working|hard working|loyal|decent) ~1 (man|woman|people|seller|person|family|team|business)',
  '(honesty|integrity|loyalty|fairness) ~2 (is|are) (our|my)',
  '(with|of|in) (honesty|integrity)',
  '(customers|buyers|people|they|clients) ~1 (love|loves|like|trust|appreciate) (our|us|my|the quality)',
  '(official|exclusive|authori[sz]ed|important|biggest|strategic) partner*( of| for| with)?',
  '(products|brand|name|company|shop|store|we) ~1 (is|are) (well )?known',
  '(we|i) ~1 believe in',
  '(we|i) (are|am) ~2 (specialists?|experts?)',
  '(excellent|good|great|best) name',
  '(strong|great|experienced|motivated|dedicated) team',
  '(much|great|long|rich|lots of|years of) experience',
  '(put|puts|place|places|comes?|stands?) ~4 (first place|in first place|at first place)',
  'day and night',
  'won ~2 (prizes?|awards?)',
  'thanks to (our|my) ~1 (service|quality|work)',
  'importance to ~3 (rules|polic*|quality|customers?|service)',
  'as (an? )?honest ~1 (seller|trader|person|business|company)*',
  '(loved|liked|trusted|appreciated|valued) by',
  'always ~1 (good|fair|honest|kind|loyal|correct) (to|with)',
  'come back (again and again|because)',
  '(great|high|full|deep|utmost|lot of|much) respect for',
  '(we|i|company|store|shop|brand|always|to) ~2 (sell|offer|provide|deliver|give|gave|get|gets|got|guarantee)s? ~4 (high|highest|best|top|excellent|great|finest|first-?class|superb|outstanding) ~1 (quality|service|prices?|products|experience)',
  '(excellent|outstanding|best|first-?class|superb|exceptional) ~1 (customer )?(service|experience)',
  '(gets?|receives?|get) ~2 (the )?best (service|quality|experience)',
  '(number one|top|highest|first|main) (priority|goal|aim) ~4 (customers?|buyers?|satisf*|quality|service)',
  'customers?( satisfaction| experience)? (is|are|comes?|has been) ~3 (first|king|priority|goal|aim|focus|most important)',
  '(privilege|honou?r|pleasure) to (sell|be|work)',
  'proud (to|of)',
  '(stands? for|known for|famous for) ~2 (quality|reliab*|service|honest*)',
  '(passion|passionate|hard work and|with love|a dream|our dream|my dream)',
  '(our|my) (values|mission|vision|philosophy|reputation)',
  'long[ -]?(time|term|standing) ~1 (seller|partner|relationship|member)',
  '(value|cherish|treasure) ~3 (relationship|partnership|cooperation)',
  '(loyal|faithful|devoted) ~1 (to|partner|member|seller)',
  '(hold|held|have) ~6 in ~1 (high|highest|great|deep) (regard|esteem|respect)',
  '(highest|great|deep|utmost) (respect|regard|esteem) (for|to)',
  'never ~4 (on purpose|intentionally|knowingly|deliberately)',
  '(how|so|very) serious* (we|i) (are|am|take)',
  'know* (my|our|me|us) ~1 as an? ~1 seller',
  'valued (partner|seller|member)',
)

export const businessStory: readonly RegExp[] = [history, record, praise]

/** A result of the fix is no praise: "since the change there was no complaint". */
export const isResult =
  /\b(?:since|after) (?:the|this|that|our|we|then|\d)\b(?! (?:beginning|start))|\bof (?:the|these|those) (?:orders?|parcels?)\b/i
