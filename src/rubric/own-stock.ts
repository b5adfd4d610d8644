import { cue } from './cue.ts'

const stock = '(stock|inventory|goods|products?|items?|merchandise|toys|units|orders?|parcels?|listings?)'
const place =
  '(warehouse|stock( )?room|store( )?room|storage|facilit(y|ies)|premises|depot|office|garage|spare room|workshop|factory|shop)'
const own = '(our|my) (own )?(\\w+ )?'
const crew = '(packers?|pickers?|staff|team|warehouse team)'

/** Who holds the goods, packs and ships them. */
const held = cue(
  `${stock} … (in|from|at|of) ${own}${place}`,
  `${own}${place} .. (holds?|stores?|keeps?|ships?|packs?|sends?)`,
  '(our|my) own (stock|inventory|warehouse|goods|staff|packers|products)',
  '(stock|inventory|goods|all items?) (is|are) (all )?(ours|our own|my own|in hand)',
  '(stock|inventory|goods) belongs? to (us|me)',
  '(we|i) ~1 (hold|store|keep|pack|stock|own|ship|post|dispatch)* … (stock|inventory|goods|them|it|all|every|each|ourselves|myself|from (our|my))',
  '(packed|shipped|picked|handed over|labelled|posted|sent) … (by|from|in|at) (us|me|our|my)',
  `${own}${crew} ~3 (picks?|packs?|ships?|labels?|hands?|sends?)`,
  'in (our|my) (own )?possession',
  '(fba|fulfil* by amazon|amazon warehouse|in[- ]stock|own stock|in hand)',
)
const missing = cue(
  '(no|not|without|never|out of|run out|ran out|missing|lost|opened? the|until|before) .. (stock|inventory|goods|in hand)',
  'packaging',
)

/** Whether a sentence says that the seller holds or ships the goods. A sentence about empty stock says nothing of it. */
export const saysWhoShips = (text: string): boolean => held.test(text) && !missing.test(text)
