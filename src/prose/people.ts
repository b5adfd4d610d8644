/** Nouns for the seller's own people. A step can be given to these. */
export const roleNouns =
  'manager managers supervisor supervisors lead coordinator coordinators co-ordinator clerk clerks director directors assistant assistants packer packers picker pickers bookkeeper bookkeepers accountant accountants controller controllers owner owners co-owner officer officers specialist specialists inspector inspectors technician technicians founder founders co-founder principal principals ceo coo cfo va vas head deputy purchaser purchasers administrator administrators analyst analysts auditor auditors planner planners foreman storekeeper warehouseman handler handlers executive executives secretary intern interns trainee trainees apprentice apprentices trainer trainers'.split(
    ' ',
  )

/** Own people too, but nobody in particular: they act, and yet nobody can be asked. */
export const crewNouns =
  'team teams staff employee employees worker workers member members colleague colleagues department departments crew personnel leader leaders associate associates operator operators representative representatives partner partners son daughter wife husband brother sister father mother cousin warehouse office he she everyone everybody somebody someone person shift shifts desk man woman guy lady'.split(
    ' ',
  )

/** The shop itself. "Our company sold" says "we sold". */
export const shopNouns = 'company business store shop firm enterprise'.split(' ')

export const buyerNouns =
  'customer customers buyer buyers consumer consumers shopper shoppers recipient recipients client clients'.split(' ')

/** Carriers, programs and trades that are not the seller. */
export const thirdParties =
  'carrier carriers courier couriers usps ups fedex dhl dpd gls hermes evri yodel royal-mail ontrac lasership purolator aramex tnt parcelforce correos sendcloud shipstation shippo pirateship easypost stamps.com codisto deposco bigcommerce shopify woocommerce ebay etsy walmart veeqo linnworks sellbrite channeladvisor skuvault skulabs shiphero shipbob deliverr quickbooks xero shipperhq magento zendesk freshdesk supplier suppliers vendor vendors distributor distributors manufacturer manufacturers wholesaler wholesalers factory importer importers exporter exporters forwarder forwarders broker brokers customs driver drivers postman mailman third-party 3pl 3pls 3p software app apps plugin plug-in plugins marketplace competitor competitors seller sellers reseller resellers retailer retailers dropshipper dropshippers provider providers freelancer freelancers contractor contractors agency agencies developer developers lawyer lawyers attorney bank hijacker hijackers they laboratory lab'.split(
    ' ',
  )

export const firstNames =
  'aaron adam ahmed aisha alan alex alexander ali alice amanda amy ana andrea andreas andrew angela anita ann anna anne anthony antonio ben benjamin brian carlos carol catherine charles chen chloe chris christian christina christopher claire claudia daniel david deborah diana diego donna edward elena elizabeth ellen emily emma eric eva fatima felix fiona francesca frank gary george giulia grace hannah hans harry hassan heather helen henry ibrahim ines irina ivan jack jacob james jan jane janet jason javier jennifer jessica jim joan joe johanna john jonas jonathan jorge jose joseph joshua juan julia julie karen kate katherine kathy katrin kevin khalid kim laura lauren lee leila leo li lily linda lisa liu lucas lucia lucy luis luisa lukas maria marie marco marcus margaret mario mark marta martin mary matthew mehmet mei melissa michael miguel mike ming mohamed mohammed monica nadia nancy natalia natalie nicholas nick nicole nina olga oliver olivia omar pablo pamela patricia patrick paul paula pedro peter philip priya rachel rafael rahul raj ravi rebecca ricardo richard rita robert roberto rosa ruth ryan sabine sam samantha samuel sandra sanjay sara sarah sean sergio sharon simon sofia sophie stefan stephanie stephen steve steven susan tanya teresa thomas tim tina tom tony ursula victor victoria wang wei wendy william yan yuki yusuf zhang'.split(
    ' ',
  )
