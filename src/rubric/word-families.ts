/** A list of words, by line and comma, as one choice of a `cue`. */
export const words = (list: string): string =>
  `(${list
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .join('|')})`

const carrier = words(`
  couriers?, post office, postal (service|company|workers?), the post, mail(ing)? (service|company), royal mail, usps, ups, fedex
  dhl, dpd, gls, hermes, evri, yodel, parcelforce, an post, deutsche post, la poste, canada post, australia post, india post
  japan post, china post, postnl, correos
  (delivery|parcel|logistics?|shipping|transport|freight|trucking|courier) ~1 (company|companies|service|firm|partner|provider|agent|line)s?
  delivery (drivers?|man|men|person|people|staff), (freight )?forwarders?, customs( office*)?, drivers?, postm[ae]n, mailm[ae]n
  carriers?(?!('s)? (field|name|code|column|info*|details?|data|value|box|and|or|chosen|selected|entered|service|tracking))
`)

const supplier = words(`
  suppliers?, vendors?, manufacturers?, makers?, producers?, distributors?, wholesalers?, (the|our|outside|a) factory
  (the|our) brand owner, importers?, traders?, dealers?, resellers?, retailers?
`)

const trade = '(marketing|advertising|promotion|software|hosting|internet|it|service|web)'
const outsider = words(`
  banks?, payment (provider|processor|company), (the|an|our|outside|external) accountant, landlord
  (my|our|a) ~1 (cousin|brother|sister|friend|nephew|niece|uncle|aunt|wife|husband|father|mother|son|daughter|relative|acquaintance)
  (my|our|a) ~1 partner, a friend of (mine|ours), (outside|external) (party|firm|company|person|agency|partner), third[- ]part(y|ies)
  3pls?, (fulfil?lment|warehouse|prep|storage) (partner|provider|company|cent(er|re)|house), agency, agencies, freelancers?
  consultants?, contractors?, (former|previous|ex)[- ](partner|owner|agency)
  ${trade} (company|agency|firm|provider|vendor|team|developers?), developers?, programmers?, integrators?, providers?, (the|a) (firm|company) (that|which|who)
  (other|another|rogue|malicious) sellers?, hijackers?
`)

const amazon = words(`
  (amazon|fba)('s)?( own)?( system| bots?| algorithm| software| team| support| warehouse| page| staff| agents?| reps?)?<no-name>
  seller (support|performance), (the|a|your|their) (bots?|algorithm)
`)
/** "Amazon orders" and "Amazon's policy" are no party. */
const noName = words(`
  account, order, categor, customer, buyer, listing, seller, shop, store, polic, buy, fees?, help, page, standard, requirement, rule
  guideline, market, ship, inventory, stock, offer
`)

const office = '(warehouse|shipping|packing|dispatch|marketing|listing|office)'
const staff = words(`
  employees?, staff( members?)?, workers?, packers?, pickers?, team( members?)?, assistants?, va, vas, colleagues?, interns?, clerks?
  trainees?, temps?, helpers?, operators?, personnel, new hires?, manager, supervisor
  ${office} (man|woman|person|people|guy|boy|girl|manager|lead|team|department)
`)

const software = words(`
  software, plug-?ins?, apps?, (listing|inventory|shipping|repricing|order|label|tracking) (tool|system|software|program|application)
  repricer, website, server, internet, computer, printer, erp, (the|a|our|their) system
`)

/** Words for the parties of a case, as parts of a `cue`: `<buyer>`, `<outside-party>`. */
export const families: Readonly<Record<string, string>> = {
  we: 'we|i',
  amazon: amazon.replace('<no-name>', `(?! ${noName})`),
  buyer: 'buyers?|customers?|clients?|shoppers?|consumers?|recipients?|purchasers?',
  'outside-party': [carrier, supplier, outsider].join('|'),
  software,
  staff,
}
