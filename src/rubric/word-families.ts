/** Words for the parties of a case and for what they do, as parts of a `cue`: `<buyer>`, `<third-party>`. */
export const families: Readonly<Record<string, string>> = {
  we: 'we|i',
  our: 'our|my',
  amazon:
    "amazon('s)?( own)?( system| bots?| algorithm| software| team| support| warehouse| page| staff| agents?| reps?)?(?! (account|order|categor|customer|buyer|listing|seller|shop|store|polic|buy|fees?|help|page|standard|requirement|rule|guideline|marketplace|market)*)|seller (support|performance)|(the|a|your|their) (bots?|algorithm)",
  buyer: 'buyers?|customers?|clients?|shoppers?|consumers?|recipients?|purchasers?',
  carrier:
    "carriers?(?!('s)? (field|name|code|column|info*|details?|data|value|box|and|or|chosen|selected|entered|service|tracking))|couriers?|post office|postal (service|company|workers?)|the post|mail(ing)? (service|company)|royal mail|usps|ups|fedex|dhl|dpd|gls|hermes|evri|yodel|parcelforce|an post|deutsche post|la poste|canada post|australia post|india post|japan post|china post|postnl|correos|delivery (company|service|drivers?|firm|partner|agent|man|men|person|people)|(logistics?|shipping|transport|freight|trucking) (company|partner|provider|firm|agent|carrier|forwarder)|(freight )?forwarders?|customs( office*)?|drivers?|postm[ae]n|mailm[ae]n",
  supplier:
    'suppliers?|vendors?|manufacturers?|makers?|producers?|distributors?|wholesalers?|(the|our|outside|a) factory|(the|our) brand owner|importers?',
  outsider:
    'banks?|payment (provider|processor|company)|(the|an|our|outside|external) accountant|landlord|(my|our|a) (cousin|brother|sister|friend|nephew|niece|uncle|aunt|wife|husband|father|mother|son|daughter|relative|partner|neighbou?r|acquaintance)|(outside|external) (party|firm|company|person|agency|partner)|third[- ]part(y|ies)( \\w+)?|3pls?|(fulfil?lment|warehouse|prep|storage) (partner|provider|company|cent(er|re)|house)|agency|agencies|freelancers?|consultants?|contractors?|(former|previous|ex)[- ](partner|employee|owner|agency)|(marketing|advertising|promotion|software|hosting|internet|it|service) (company|agency|firm|provider|vendor|developers?)|developers?|integrators?|(other|another|previous|rogue|malicious) sellers?|hijackers?',
  software:
    'software|plug-?ins?|apps?|(listing|inventory|shipping|repricing|order|label|tracking) (tool|system|software|program|application)|repricer|website|server|internet|computer|printer|erp|(the|a|our|their) system',
  staff:
    '(employees?|staff( members?)?|workers?|packers?|pickers?|team( members?)?|assistants?|va|vas|colleagues?|interns?|clerks?|trainees?|temps?|operators?|personnel|new hires?|(warehouse|shipping|packing|dispatch|marketing|listing|office) (man|woman|person|people|guy|boy|girl|manager|lead|team|department)|manager|supervisor)',
}
