import { formsOf } from '#prose/verbs.ts'

/** Things and people that a plan counts: one, then more than one. */
const singular =
  'order label parcel package shipment carrier supplier customer buyer item unit product listing invoice report checklist packer manager clerk employee worker system field screen account warehouse document record photo message number'.split(
    ' ',
  )

export const oneOf: ReadonlyMap<string, string> = new Map(singular.map((noun) => [formsOf(noun).s, noun]))
export const manyOf: ReadonlyMap<string, string> = new Map(singular.map((noun) => [noun, formsOf(noun).s]))

/** Alternatives for a pattern. */
export const aNoun = `(?:${[...manyOf.keys()].join('|')})`
export const nouns = `(?:${[...oneOf.keys()].join('|')})`
export const anAdjective =
  '(?:late|open|new|old|first|last|other|same|wrong|missing|affected|refunded|returned|damaged|shipped|listed|used)'

/** Where a clause begins, so that the noun behind it is the subject. */
export const clauseStart = '(?:^|[.!?,;:] (?:and )?|\\b(?:because|that|when|while|but|so) )'
