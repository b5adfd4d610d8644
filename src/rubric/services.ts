import type { Sentence } from '#prose/prose.ts'

/** Outside services that sellers of such plans hand a step to, by the names that cases give them. */
const named =
  /\b(?:ship ?station|shipper ?hq|codisto|big ?commerce|deposco|shopify|woo ?commerce|magento|channel ?advisor|rithum|linnworks|veeqo|sell ?brite|ordoro|sku ?vault|easy ?ship|shippo|ship ?works|pirate ?ship|stamps\.com|sendcloud|easypost|shiphero|shipbob|deliverr|helium ?10|quickbooks|buy shipping)\b/i
const generic =
  /\b(?:3pls?|4pls?|prep (?:cent(?:er|re)|company|service)|fulfil+ment (?:company|partner|provider|service|house)|integrators?|third[- ]part(?:y|ies)(?! (?:rights?|brands?|intellectual|owners?|sellers?|trademarks?|ip|properties|property))|outside (?:party|company|firm|service|program|agency)|agenc(?:y|ies)|virtual assistants?|freelancers?|outsourc\w+|logistics (?:company|firm|partner|provider|service)|shipping (?:software|platform|agent|partner)|sub-?contractors?|drop-?ship\w*|plug-?ins?|(?:external|outside) (?:software|tool|warehouse|partner))\b/i
const handedOver =
  /\b(?:us(?:e|es|ed|ing)|via|through|with|from|by|on|in|to|connect\w*|link\w*|integrat\w*|mov\w+|switch\w*|ship\w*|buy\w*|bought|put|hire[sd]?|sign\w*|test\w*) (?:the |an? |our |amazon['’]?s? )?([A-Z][a-z]+(?:[A-Z][a-z]+)+|[A-Z][a-z]{3,}(?:line|ship|box|grid|dock|desk|track|hub|flow|sync|link|ora))\b/
/** A carrier carries; naming it hands no step to anybody. */
const notAService = /^(?:FedEx|LaserShip|OnTrac|PostNL|DirectLink|InPost|PayPal|YouTube|LinkedIn|SellerCentral)$/

/** Whether a sentence names an outside service. */
export function namesService({ text }: Pick<Sentence, 'text'>): boolean {
  if (named.test(text) || generic.test(text)) return true
  const name = handedOver.exec(text)?.[1]
  return name !== undefined && !notAService.test(name)
}

const maker =
  '(?:suppliers?|manufacturers?|vendors?|wholesalers?|factory|factories|distributors?|makers?|retailers?|drop-?shippers?|other (?:shops?|sellers?|stores?))'
const signs = new RegExp(
  [
    `\\b${maker}\\b[^.!?\\n]{0,40}\\b(?:ships?|shipped|shipping|sends?|sent|sending|delivers?|delivered|dispatch\\w*)\\b[^.!?\\n]{0,40}\\b(?:to|direct(?:ly)? to) (?:the |our |an? )?(?:customers?|buyers?|end)`,
    `\\b${maker}\\b[^.!?\\n]{0,40}\\b(?:gave|give|gives|provide|provided|sent|send)\\b[^.!?\\n]{0,20}\\btracking`,
    '\\bdrop-?ship\\w*',
    '\\b(?:packaging|boxe?s?|invoices?|packing slips?) (?:of|from) (?:another|other|a different|the) (?:shops?|stores?|retailers?|sellers?|suppliers?)',
    '\\b(?:list|offer|sell|sold|open)\\w*\\b[^.!?\\n]{0,60}\\b(?:before|without) [^.!?\\n]{0,30}\\b(?:in hand|arriv\\w+|came in|received|in stock|had (?:it|them))\\b',
    '\\b(?:order|buy|bought|purchas)\\w*\\b[^.!?\\n]{0,40}\\b(?:once|after|when) (?:a |the |our )?(?:customer|buyer)s? (?:ordered|bought|paid|placed)',
  ].join('|'),
  'i',
)

/** "in Target packaging": the name of another shop on the parcel. */
const foreignBox =
  /\b(?:in|with|inside) (?:the |a |an )?[A-Z][a-z]+ (?:[Pp]ackaging|[Pp]ackages?|[Bb]ox(?:es)?|[Bb]ags?|[Ii]nvoices?|[Rr]eceipts?)\b/

/** Whether a sentence reads as if somebody else ships, or as if goods are sold before they are in hand. */
export const readsAsDropshipping = ({ text }: Pick<Sentence, 'text'>): boolean =>
  signs.test(text) || foreignBox.test(text)
