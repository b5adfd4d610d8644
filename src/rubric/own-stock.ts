/** Words that say who holds the goods and who packs and ships them. */
const stock = '(?:stock|inventory|goods|products?|items?|merchandise|toys|units|orders?|parcels?|listings?)'
const place =
  '(?:warehouse|stock ?room|store ?room|storage|facilit(?:y|ies)|premises|depot|office|garage|spare room|workshop|factory|shop)'
const own = '(?:our|my) (?:own )?(?:\\w+ )?'

const held = new RegExp(
  [
    `\\b${stock}\\b[^.!?\\n]{0,50}\\b(?:in|from|at|of) ${own}${place}`,
    `\\b${own}${place}[^.!?\\n]{0,40}\\b(?:holds?|stores?|keeps?|ships?|packs?|sends?)\\b`,
    `\\b(?:our|my) own (?:stock|inventory|warehouse|goods|staff|packers|products)\\b`,
    '\\b(?:stock|inventory|goods|all items?) (?:is|are) (?:all )?(?:ours|our own|my own|in hand)\\b',
    '\\b(?:we|i) (?:\\w+ )?(?:hold|store|keep|pack|stock|own|ship|post|dispatch)\\w*[^.!?\\n]{0,30}\\b(?:stock|inventory|goods|them|it|all|every|each|ourselves|myself|from (?:our|my))\\b',
    '\\b(?:packed|shipped|picked|handed over|labelled|posted|sent)\\b[^.!?\\n]{0,30}\\b(?:by|from|in|at) (?:us|me|our|my)\\b',
    '\\bin (?:our|my) (?:own )?possession\\b',
    '\\b(?:our|my) (?:own )?(?:\\w+ )?(?:packers?|pickers?|staff|team|warehouse team)(?: \\w+){0,3} (?:picks?|packs?|ships?|labels?|hands?|sends?)\\b',
    '\\b(?:fba|fulfil\\w* by amazon|amazon warehouse|in[- ]stock|own stock|in hand)\\b',
  ].join('|'),
  'i',
)
const unowned =
  /\b(?:no|not|without|never|out of|run out|ran out|missing|lost|packaging|open(?:ed)? the|until|before)\b[^.!?\n]{0,30}\b(?:stock|inventory|goods|in hand|packaging)\b|\bpackaging\b/i

/** Whether a sentence says that the seller holds or ships the goods. A sentence about empty stock says nothing of it. */
export const saysWhoShips = (text: string): boolean => held.test(text) && !unowned.test(text)
