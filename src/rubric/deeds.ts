import type { Sentence } from '#prose/prose.ts'
import { cue } from './cue.ts'

/** Whether a sentence tells of something that was done. Sellers also write "the pictures are replaced by us". */
export const isDeed = ({ tense, text }: Sentence): boolean =>
  tense === 'done' || (tense === 'standing' && doneByUs.test(text))

/** Whether a sentence announces: it will be done, is about to be done, or is still going on. */
export const isAnnounced = ({ tense }: Sentence): boolean => tense === 'planned' || tense === 'ongoing'

const doneByUs = cue(
  '(is|are|has been|have been) ~1 (\\w+(ed|en|t|ne|ut|wn)|put) ~1 by (us|me)',
  '(is|are) (now|already) \\w+(ed|en)',
)

const things =
  '(orders?|units?|stock|inventory|listings?|offers?|asins?|skus?|products?|items?|goods|shipments?|packages?|parcels?|batch*|returns?|catalog*|store|shop|account|sales|selling|pages?|accessories)'

/** Stops the harm while the cause is still there. */
export const contains = cue(
  `(paus*|clos*|deactivat*|inactivat*|suspend*|delist*|unlist*|remov*|delet*|withdr*|withdrew|pull*|stopp*|block*|hid|hidden|unpublish*|disabl*|halt*|froze*|cancel*) .. ${things}`,
  `(took|taken|take|pulled|put|placed|moved|set|switched) .. (down|off|offline|out of (sale|stock)|on hold|on holiday|inactive|to (zero|inactive)|aside|in quarantine)`,
  `${things} ~1 (was|were|is|are|has been|have been) ~1 (paused|closed|deactivated|removed|deleted|taken down|withdrawn|pulled|stopped|held|quarantined|isolated|recalled|put on hold|set aside|taken out|searched)`,
  '(vacation|holiday) (mode|setting)s?',
  `(quarantin*|isolat*|recall*|segregat*|separat*|held|hold) .. ${things}`,
  '(stopped|ceased|quit|suspended) ~1 (taking|accepting|selling|shipping|using|sending|offering|buying|purchasing|sourcing|working)',
  '(entered|typed|added|confirmed|uploaded|filled in) .. (by hand|manually)',
  '(manually|by hand) (entered|added|confirmed|uploaded|corrected|checked|filled)',
  '(removal|disposal) order*',
  `(threw|thrown|destroyed|disposed of|discarded) .. (${things}|packaging|boxes|cards|inserts|materials?|piece)`,
)

const buyers = '(<buyer>|people|person|complainant*|claimant*|them)'

/** Puts right what buyers or their orders suffered. */
export const remedies = cue(
  `(refund*|reimburs*|compensat*|repaid|paid back) .. (${buyers}|orders?|claims?|items?|all|every|each|any|in full|full|shipping|money|the)`,
  `(pay|paid|paying|gave|give|given|giving|sent|send|got|return*) .. (money back|back (the|their|his|her)? ?(money|full)|refunds?|replacements?|buyer back|customer back)`,
  `(money|refund|replacement|new (item|unit|one|product)) .. (was|were|been|is|are) ~1 (sent|given|paid|returned|issued|offered)`,
  `(full|immediate|prompt|partial|all) refunds?`,
  `(replac*|resent|re-sent|reship*|re-ship*|exchang*) .. (for (the|all|every|each) )?(${buyers}|item|unit|order|product)s?`,
  `(contact*|wrote to|written to|write to|notif*|inform*|e-?mail*|messag*|call*|phon*|rang|apologi[sz]* to|answer*|repl* to|respond* to|said sorry to|reach* out to|got in touch with) ~4 ${buyers}`,
  `${buyers} .. (was|were|been|have been|has been) ~1 (refunded|contacted|informed|notified|replaced|compensated|reimbursed|told|paid|answered|sent|given)`,
  `(issued|made|processed|granted|approve*|offer*) .. (refunds?|replacements?|reimbursement|compensation)`,
  `(correct*|updat*|re-?enter*|re-?submit*|re-?confirm*|amend*|fill* in|back-?fill*|edit*|add*|enter*|upload*) .. (tracking|carrier|shipping service|number)s? … (orders?|shipments?|packages?|parcels?)`,
  `(correct*|updat*|re-?confirm*|amend*|fix*) .. (orders?|shipments?|packages?|parcels?)`,
  `(orders?|shipments?|packages?|parcels?|claims?|cases?) .. (was|were|been|have been|has been) ~1 (corrected|refunded|replaced|re-?shipped|re-?sent|updated|resolved|settled|reimbursed)`,
  `(resolved|settled|solved|closed|answered) .. (a-?(to)?-?z|claims?|complaints?|cases?|messages?|disputes?|requests?)`,
  'spare part',
  `${buyers} .. (happy|satisfied)`,
  'money back',
)

const every = '(all|every|each|entire|full|whole|complete|100( )?(%|percent)|the rest of|remaining|other|thorough*)'
const looked =
  '(check*|audit*|review*|search*|went (through|over)|gone (through|over)|look* (at|in|into|through|over)|inspect*|examin*|compar*|verif*|scann*|count*|studied|screen*|sort*|walk* through|correct*|clos*|remov*|delet*|updat*|test*|grad*|open*|evaluat*|analy[sz]*|took|taken|investigat*)'
const fields =
  '(orders?|asins?|listings?|pages?|shipments?|packages?|parcels?|inventory|stock|catalog*|skus?|suppliers?|units?|categor(y|ies)|offers?|returns?|products?|items?|goods|invoices?|variations?|parents?|accounts?|titles?|images?|complaints?|messages?)'

/** Looks for the same failure beyond the orders or items that were named. */
export const sweeps = cue(
  `${looked} ~5 ${every} ~5 ${fields}`,
  `${every} ~4 ${fields} … (was|were|been|is|are) ~1 ${looked}`,
  `(full|complete|thorough|entire|catalog*[- ]wide|account[- ]wide|store[- ]wide) ~1 (audit|review|check|inspection|search|count)`,
)

/** Shows by a count or an outcome that a change works. */
export const proves = cue(
  '(test*|verif*|confirm*|validat*|check*|sampl*|audit*|pilot*|reconcil*|inspect*|compar*|measur*|count*|drop-test*|trial*|ran|weigh*) … (\\d+|all|none|each|every|pass*|no ~1 (error|blank|mismatch|fault|defect|difference|gap|failure)*|without (error|fault|a )*|success*|worked|works|correct*)',
  '(all|none|\\d+ of|every one|each) .. (passed|undamaged|confirmed|correct|matched|intact|showed|arrived|valid|scanned|worked|complete)',
  'no ~2 (error|mismatch|blank|delay|gap|complaint|claim|case|fault)* .. (left|found|since|received|occurred)',
  '(since|after) (then|that|this|the (change|fix|switch)) … (\\d+|no|none|all|zero)',
)

/** Changes how the work is done. */
export const changes = cue(
  '(chang*|replac*|install*|connect*|add(ed|ing)|remov*|set up|bought|purchas*|hired|employ*|recruit*|appoint*|assign*|mov(ed|ing)|switch*|introduc*|implement*|creat*|built|updat*|correct*|rais(ed|ing)|increas*|reduc*|lower*|extend*|opened|sign(ed|ing)|destroy*|order(ed|ing)|redesign*|rewr(o|i)t*|wrote|printed|label*|relabel*|link*|integrat*|automat*|migrat*|upgrad*|delet*|clos(ed|ing)|cancel*|paus(ed|ing)|refund*|took (on|off|down|out|away|over)|taken (on|off|down|out|away|over)|put ~2 (in|into|on|up|off|down|back|more|extra)|stopp*|start(ed|ing) (to )?us*|end(ed|ing)|terminat*|threw|thrown|renew*|made (the|our|a|carrier|it)|pa(id|y)|sent|test*|check(ed|ing)|inspect*|search*|fix*|repair*|separat*|contact*)',
)

/** Reads, teaches, reminds: the weakest kind of action when it stands alone. */
export const informs = cue(
  '(read|re-?read|review*|familiari[sz]*|stud(y|ied|ying)|learn*|train*|remind*|instruct*|educat*|told|tell|brief*|warn*|explain*|inform*|discuss*|went (over|through)|gone (over|through)|worked through|made .. aware|taught|taken a course) … (polic(y|ies)|guidelines?|rules?|help pages?|terms|staff|team|employees?|workers?|packers?|requirements?|pages|code of conduct|colleagues|everyone|metrics?|regulations?)',
  '(training|reminder|meeting|briefing|instruction)s? ~1 (for|to|with|of|in)',
  '(got|held|gave|given|had|organi[sz]ed|received) ~4 (training|meeting|briefing|lesson)',
)
