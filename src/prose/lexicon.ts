import { functionWords } from './function-words.ts'
import { irregularVerbs } from './irregular-verbs.ts'
import { kind } from './kinds.ts'
import { monthNames } from './months.ts'
import { numberWords } from './number-words.ts'
import { buyerNouns, crewNouns, roleNouns, thirdParties } from './people.ts'
import { formsOf, nounVerbs, verbs } from './verbs.ts'

/** Words whose ending lies about them. */
const plainNouns =
  'need speed feed seed breed reed weed shed bed hundred united limited thing things something anything nothing everything morning mornings evening evenings during string king ring spring sibling ceiling wing family supply july assembly italy reply anomaly monopoly early ugly friendly likely timely costly unlikely'.split(
    ' ',
  )

/** Verbal nouns that name a thing or a department more often than an act. */
const ingNouns =
  'listing shipping packaging training warning billing pricing packing tracking handling processing clothing building meeting marketing wording labelling labeling purchasing manufacturing accounting sourcing routing dropshipping drop-shipping fulfilling setting missing pending existing outgoing incoming remaining following corresponding according beginning'.split(
    ' ',
  )

const lexicon = new Map<string, number>()
const add = (words: readonly string[], bits: number) => {
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bits)
}

for (const [name, words] of Object.entries(functionWords))
  add(words.split(' '), kind[name as keyof typeof functionWords])
for (const [verb = '', past = verb, participle = past] of irregularVerbs) {
  const { s, ing } = formsOf(verb)
  add([verb], kind.base)
  add([s], kind.sForm)
  add([past, participle], kind.past)
  add(ing, kind.ing)
  if (participle !== past) add([past], kind.pastOnly)
}
for (const [list, bits] of [
  [verbs, 0],
  [nounVerbs, kind.nounish],
] as const) {
  for (const verb of list) {
    const { s, ed, ing } = formsOf(verb)
    add([verb], kind.base | bits)
    add([s], kind.sForm | bits)
    add(ed, kind.past)
    add(ing, kind.ing)
  }
}
add(
  'complete clean clear correct direct open separate lower duplicate close mistake mistakes set cut put cost run read hit split spread lead leads runs sets costs cuts hits reads finds makes means lies'.split(
    ' ',
  ),
  kind.nounish,
)
add(ingNouns, kind.ing | kind.nounish)
add(roleNouns, kind.role)
add(crewNouns, kind.role)
add(thirdParties, kind.thirdParty)
add(buyerNouns, kind.buyer)
add(['amazon', 'amazons', 'you'], kind.amazon)
add([...monthNames.keys()], kind.month)
add([...numberWords.keys()], kind.number)
for (const word of plainNouns) if (!lexicon.has(word)) lexicon.set(word, 0)

const verbForms = kind.past | kind.base | kind.sForm | kind.ing | kind.nounish | kind.pastOnly
const prefixed = /^(?:over|under|re|mis|un|out|fore|pre)([a-z]{3,14})$/

/** What a compound has from its last part: "re-sent", "sub-supplier". */
const passedOn =
  kind.past | kind.base | kind.sForm | kind.ing | kind.nounish | kind.role | kind.thirdParty | kind.buyer | kind.number

/** The kinds of a word in lower case; its ending decides if no list knows it. */
export function kindsOf(word: string): number {
  const known = lexicon.get(word)
  if (known !== undefined) return known
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) return kindsOf(word.slice(hyphen + 1)) & passedOn
  const [, inner] = prefixed.exec(word) ?? []
  const verb = inner ? (lexicon.get(inner) ?? 0) & verbForms : 0
  if (verb) return verb
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')) return kind.past
  if (word.length > 5 && word.endsWith('ing')) return kind.ing
  if (word.length > 3 && word.endsWith('ly')) return kind.adverb
  return 0
}
