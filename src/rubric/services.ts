import type { Sentence } from '#prose/prose.ts'
import { cue } from './cue.ts'

/** Outside services that a step is handed to: names that such cases give, and words for the trade. */
const service = cue(
  '(ship( )?station|shipper( )?hq|codisto|big( )?commerce|deposco|shopify|woo( )?commerce|magento|channel( )?advisor|rithum|linnworks|veeqo|sell( )?brite|ordoro|sku( )?vault|easy( )?ship|shippo|ship( )?works|pirate( )?ship|stamps\\.com|sendcloud|easypost|shiphero|shipbob|deliverr|helium( )?10|quickbooks|buy shipping)',
  '(3pls?|4pls?|integrators?|agenc(y|ies)|virtual assistants?|freelancers?|outsourc*|sub-?contractors?|drop-?ship*|plug-?ins?)',
  'prep (center|centre|company|service)',
  '(fulfilment|fulfillment) (company|partner|provider|service|house)',
  'third[- ]part(y|ies)(?! (rights?|brands?|intellectual|owners?|sellers?|trademarks?|ip|propert(y|ies))\\b)',
  '(outside|external) (party|company|firm|service|program|agency|software|tool|warehouse|partner)',
  'logistics (company|firm|partner|provider|service)',
  'shipping (software|platform|agent|partner)',
)
/** "through Packline": a name in the form of a program's, behind a word that hands over. */
const handedOver =
  /\b(?:us(?:e|es|ed|ing)|via|through|with|from|by|on|in|to|connect\w*|link\w*|integrat\w*|mov\w+|switch\w*|ship\w*|buy\w*|bought|put|hire[sd]?|sign\w*|test\w*) (?:the |an? |our |amazon['’]?s? )?([A-Z][a-z]+(?:[A-Z][a-z]+)+|[A-Z][a-z]{3,}(?:line|ship|box|grid|dock|desk|track|hub|flow|sync|link|ora))\b/
/** A carrier carries; naming it hands no step to anybody. */
const notAService = /^(?:FedEx|LaserShip|OnTrac|PostNL|DirectLink|InPost|PayPal|YouTube|LinkedIn|SellerCentral)$/

/** Whether a sentence names an outside service. */
export function namesService({ text }: Pick<Sentence, 'text'>): boolean {
  if (service.test(text)) return true
  const name = handedOver.exec(text)?.[1]
  return name !== undefined && !notAService.test(name)
}

const maker =
  '(suppliers?|manufacturers?|vendors?|wholesalers?|factory|factories|distributors?|makers?|retailers?|drop-?shippers?|other (shops?|sellers?|stores?))'
const foreignShipping = cue(
  `${maker} … (ship|send|deliver|dispatch)(s|ed|es|ing)? … to (the |our |an? )?(customers?|buyers?|end)`,
  `${maker} … sent … to (the |our |an? )?(customers?|buyers?|end)`,
  `${maker} … (gave|give|gives|provide|provided|sent|send) .. tracking`,
  'drop-?ship*',
  '(packaging|box|boxes|invoices?|packing slips?) (of|from) (another|other|a different|the) (shops?|stores?|retailers?|sellers?|suppliers?)',
  '(list|offer|sell|sold|open)* … (before|without) .. (in hand|arriv*|came in|received|in stock|had (it|them))',
  '(order|buy|bought|purchas)* … (once|after|when) (a |the |our )?(customer|buyer)s? ~1 (ordered|bought|paid|placed)',
)
/** "in Target packaging": the name of another shop on the parcel. */
const foreignBox =
  /\b(?:in|with|inside) (?:the |a |an )?[A-Z][a-z]+ (?:[Pp]ackaging|[Pp]ackages?|[Bb]ox(?:es)?|[Bb]ags?|[Ii]nvoices?|[Rr]eceipts?)\b/

/** Whether a sentence reads as if somebody else ships, or as if goods are sold before they are in hand. */
export const readsAsDropshipping = ({ text }: Pick<Sentence, 'text'>): boolean =>
  foreignShipping.test(text) || foreignBox.test(text)
