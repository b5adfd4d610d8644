import { cue } from './cue.ts'
import { words } from './word-families.ts'

const things = words(`
  orders?, units?, stock, inventory, listings?, offers?, asins?, skus?, products?, items?, goods, shipments?, packages?, parcels?, batch*
  returns?, catalog*, store, shop, account, sales, selling, pages?, accessories, merchandise, variations?, articles?
`)
const was = '(was|were|is|are|been|got|being)'

const stop = words(`
  paus*, clos*, deactivat*, inactivat*, suspend*, delist*, unlist*, remov*, delet*, withdr(e|a)w*, pull*, stopp*, block*, hid, hidden
  unpublish*, disabl*, halt*, froze*, cancel*, end(ed|ing), recall*
`)
const stopped = words(`
  paused, closed, deactivated, removed, deleted, taken (down|off|out|offline), withdrawn, pulled, stopped, held, quarantined, isolated
  recalled, put on hold, set (aside|inactive|to zero), blocked, ended
`)
const away = '(down|off|offline|out of (sale|stock)|on hold|inactive|to (zero|inactive|0)|aside|in quarantine)'

/** Stops the harm while the cause is still there. */
export const contains = cue(
  `${stop} .. ${things}`,
  `(took|taken|take|pulled|put|placed|moved|set|switched|made) ~5 ${away}`,
  `${things} ~4 ${was} ~1 ${stopped}`,
  '(vacation|holiday) (mode|setting)s?',
  `(quarantin*|isolat*|segregat*|separat*|held|hold) .. ${things}`,
  '(stopped|ceased|quit|suspended|ended) ~1 (taking|accepting|selling|shipping|using|sending|offering|buying|purchasing|sourcing|working)',
  '(block*|stopp*|switched off|turned off|disabl*) .. (service|supplier|promotion|campaign|feed|upload|tool|rule|template)s?',
  '(entered|typed|added|confirmed|uploaded|filled in) .. (by hand|manually)',
  '(manually|by hand) (entered|added|confirmed|uploaded|corrected|checked|filled)',
  '(removal|disposal) order*',
  '(order*|request*|start*) ~2 (removal|disposal|recall)',
  `(threw|thrown|destroyed|disposed of|discarded) .. (${things}|packaging|boxes|cards|inserts|materials?|piece)`,
)

const buyers = '(<buyer>|people|person|complainant*|claimant*|all of them)'
const parcels = '(orders?|shipments?|packages?|parcels?|confirmations?)'

const whole = '(claims?|items?|all|every|each|any|in full|full|shipping|money|price|the)'
const contacted = words(`
  contact*, wrote to, written to, write to, notif*, inform*, told, tell, e-?mail*, messag*, call*, phon*, rang, apologi[sz]* to, answer*
  repl* to, respond* to, said sorry to, reach* out to, got in touch with
`)
const amended = words(`
  correct*, updat*, re-?enter*, re-?submit*, re-?confirm*, confirm*, amend*, fill(ed)?, filled in, back-?fill*, edit*, add*, enter*, upload*
`)

/** Gives buyers back what they lost, or tells them. Sellers also write it as a habit: "we pay the buyer back at once". */
export const refunds = cue(
  `(refund*|reimburs*|compensat*|repaid|paid back|credited|made up for) .. (${buyers}|${parcels}|${whole})`,
  '(pay|paid|paying|gave|give|given|giving|sent|send|got|return*) .. (money|refunds?|replacements?|buyer back|customer back)',
  '(money|refund|replacement|new (item|unit|one|product|piece)) .. (was|were|been|is|are) ~1 (sent|given|paid|returned|issued|offered)',
  `${buyers} .. (got|received|was sent|were sent) ~2 (new|refund|replacement|money|full|apology|the right)`,
  '(full|immediate|prompt|partial|all) refunds?',
  `(replac*|resent|re-sent|reship*|re-ship*|exchang*) … (${buyers}|item|unit|order|product)s?`,
  `${contacted} ~4 ${buyers}`,
  `(sent|shipped|delivered|offered|gave) ~4 (new|replacement|missing|right|correct|another|spare|parts?|voucher|credit) … (to|for) ~3 ${buyers}`,
  `${buyers} .. ${was} ~1 (refunded|contacted|informed|notified|replaced|compensated|reimbursed)`,
  `${buyers} .. ${was} ~1 (told|paid|answered|sent|given|called)`,
  '(issued|made|processed|granted|approve*|offer*) .. (refunds?|replacements?|reimbursement|compensation|returns?)',
  '(spare part|money back)',
)

/** Puts right orders that can still be put right. */
export const corrections = cue(
  `${amended} .. (tracking|carrier|shipping service|number)s? … ${parcels}`,
  `(tracking|carrier|shipping service|number)s? ~2 ${was} ~1 ${amended} … ${parcels}`,
  `(correct*|updat*|re-?confirm*|amend*|fix*) .. ${parcels}`,
  `(${parcels}|claims?|cases?) .. ${was} ~1 (corrected|refunded|replaced|re-?shipped|re-?sent|updated|resolved|settled|reimbursed)`,
  '(resolved|settled|solved|closed|answered) .. (a-?(to)?-?z|claims?|complaints?|cases?|messages?|disputes?|requests?)',
)

const every = '(all|every|each|entire|full|whole|complete|100( )?(%|percent)|the rest of|remaining|other|thorough*)'
const looked = words(`
  check*, audit*, review*, search*, went (through|over), gone (through|over), look* (at|in|into|through|over), inspect*, examin*, compar*
  verif*, scann*, count*, studied, screen*, sort*, walk* through, correct*, clos*, remov*, delet*, updat*, test*, grad*, open*, evaluat*
  analy[sz]*, took, taken, investigat*, ran, read
`)
const fields = words(`
  orders?, asins?, listings?, pages?, shipments?, packages?, parcels?, inventory, stock, catalog*, skus?, suppliers?, units?, categor(y|ies)
  offers?, returns?, products?, items?, goods, invoices?, variations?, parents?, accounts?, titles?, images?, complaints?, messages?
`)

/** Looks for the same failure beyond the orders or items that were named. */
export const sweeps = cue(
  `${looked} ~5 ${every} ~5 ${fields}`,
  `${every} ~4 ${fields} … ${was} ~1 ${looked}`,
  '(full|complete|thorough|entire|catalog*[- ]wide|account[- ]wide|store[- ]wide) ~1 (audit|review|check|inspection|search|count)',
)

const tests = words(`
  test*, verif*, confirm*, validat*, check*, sampl*, audit*, pilot*, reconcil*, inspect*, compar*, measur*, count*, drop-test*, trial*
  ran, weigh*
`)
const flaw = '(error|blank|mismatch|fault|defect|difference|gap|failure|field|delay|complaint|claim|case)'
const passed =
  '(passed|undamaged|confirmed|correct|matched|intact|showed|arrived|valid|scanned|worked|complete|in order|delivered|carried)'

/** Shows by a count or an outcome that a change works. */
export const proves = cue(
  `${tests} … (\\d+|all|none|each|every|pass*|no ~1 ${flaw}*|without (error|fault|a)|success*|worked|works|correct*)`,
  `(all|none|\\d+ of|\\w+ of|every one|each|both) .. ${passed}`,
  `(\\d+|first|trial|test|sample) … (compared|tested|checked|scanned|verified)`,
  'none ~2 (broke|failed|had|was|were|showed|came|differed|leaked|missed)',
  `no ~2 ${flaw}* .. (left|found|since|received|occurred)`,
  'no ~1 (order|parcel|package|shipment|unit|label|item)s? ~3 without',
  '(since|after) (then|that|this|the (change|fix|switch)) … (\\d+|no|none|all|zero)',
  '(rate|metric|odr|vtr|lsr) ~4 \\d+',
)

const teach = words(`
  read, re-?read, review*, familiari[sz]*, stud(y|ied|ying), learn*, train*, remind*, instruct*, educat*, told, tell, brief*, warn*
  explain*, inform*, discuss*, went (over|through), gone (over|through), worked through, made .. aware, taught
`)
const taught = words(`
  polic(y|ies), guidelines?, rules?, help pages?, terms, staff, team, employees?, workers?, packers?, requirements?, pages
  code of conduct, colleagues, everyone, metrics?, regulations?
`)

/** Reads, teaches, reminds: the weakest kind of action when it stands alone. */
export const informs = cue(
  `${teach} … ${taught}`,
  '(training|reminder|meeting|briefing|instruction)s? ~1 (for|to|with|of|in)',
  '(got|held|gave|given|had|organi[sz]ed|received|took|taken|attended) ~4 (training|meeting|briefing|lesson|course|webinar)s?',
)

/** Changes how the work is done. */
export const changes = cue(
  words(`
  chang*, replac*, install*, connect*, add(ed|ing), remov*, set up, bought, purchas*, hired, employ(ed|ing), recruit*, appoint*, assign*
  mov(ed|ing), switch*, introduc*, implement*, creat*, built, updat*, correct*, rais(ed|ing), increas*, reduc*, lower*, extend*, opened
  sign(ed|ing), destroy*, order(ed|ing), redesign*, rewr(o|i)t*, wrote, printed, relabel*, link*, integrat*, automat*, migrat*, upgrad*
  delet*, clos(ed|ing), cancel*, paus(ed|ing), refund*, (took|taken) (on|off|down|out|away|over), put ~3 (in|into|on|up|off|down|back)
  put (more|extra), stopp*, start(ed|ing) (to )?us*, end(ed|ing), terminat*, threw, thrown, renew*, made (the|our|a|carrier|it)
  pa(id|y), sent, test*, check(ed|ing), inspect*, search*, fix*, repair*, separat*, contact*
`),
)
