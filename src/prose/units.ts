const irregular = new Map(
  'skus sku,people person,persons person,men man,women woman,children child,feet foot,inches inch,lives life,shelves shelf,halves half,hrs hour,hr hour,h hour,mins minute,min minute,pcs piece,pc piece,lbs lb,kgs kg,wks week,yrs year,secs second'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Nouns without a plural in -s, or that non-native writers leave in the singular ("60 unit"). */
const countable = new Set(
  'staff people men women children feet pcs pc hrs hr mins min kg g lb oz cm mm m km h ml l person personnel order unit parcel package item day week month year hour minute piece shipment customer buyer listing asin product complaint return label invoice time case box pair pallet set sku carton bottle packer employee claim refund scan review supplier point cent percent euro dollar pound usd eur gbp'.split(
    ' ',
  ),
)

/** Never what is counted, though it may stand where a noun would. */
const neverUnit = new Set(
  'late more less new other different open old free full total good bad same wrong correct available additional remaining further early high low big small large long short ready sure clear true false due apart own last next previous past first second third least most ours theirs yours mine them us it which these those me him her'.split(
    ' ',
  ),
)

/** A noun in the singular, in lower case: parcels → parcel, boxes → box. */
export function singular(noun: string): string {
  const known = irregular.get(noun)
  if (known) return known
  if (!noun.endsWith('s') || /(?:ss|us|is)$/.test(noun) || noun.length < 4) return noun
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(noun)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

export const isPlural = (noun: string) =>
  irregular.has(noun) || (noun.endsWith('s') && !/(?:ss|us|is|'s)$/.test(noun) && noun.length > 3)
export const canBeUnit = (noun: string) => !neverUnit.has(noun)
export const isCountable = (noun: string) => countable.has(noun)
