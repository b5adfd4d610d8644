import { marketplaces } from './marketplaces.ts'

/** How Amazon's numbers look. `valid` tells the ones that a pattern alone cannot. */
export type IdentifierKind =
  | 'asin'
  | 'order-id'
  | 'near-order-id'
  | 'fnsku'
  | 'seller-id'
  | 'fba-shipment'
  | 'case-id'
  | 'complaint-id'

type Identifier = { readonly pattern: RegExp; readonly valid: (words: string) => boolean }

const any = () => true
const ofMarketplaces = new Set(marketplaces.map(({ amazonId }) => amazonId))

/** The ISBN-10 checksum: ten digits alone can be any number. */
function isIsbn10(words: string): boolean {
  const sum = [...words].reduce((total, digit, place) => total + (10 - place) * (digit === 'X' ? 10 : Number(digit)), 0)
  return /^\d{9}[\dX]$/.test(words) && sum % 11 === 0
}

/** The shape that products have had since books were not all that was sold. */
const productAsin = /^B0[0-9A-Z]{8}$/

const identifiers: Readonly<Record<IdentifierKind, Identifier>> = {
  asin: {
    pattern: /(?<![\w-])(?:B0[0-9A-Z]{8}|\d{9}[\dX])(?![\w-])/g,
    valid: (words) => productAsin.test(words) || isIsbn10(words),
  },
  'order-id': { pattern: /(?<![\w-])\d{3}-\d{7}-\d{7}(?![\w-])/g, valid: any },
  'near-order-id': {
    pattern: /(?<![\w-])\d{3}-\d{5,7}-\d{5,7}(?![\w-])/g,
    valid: (words) => !/^\d{3}-\d{7}-\d{7}$/.test(words),
  },
  fnsku: { pattern: /(?<![\w-])X00[0-9A-Z]{7}(?![\w-])/g, valid: any },
  'seller-id': {
    pattern: /(?<![\w-])A[0-9A-Z]{12,13}(?![\w-])/g,
    valid: (words) => /\d/.test(words) && !ofMarketplaces.has(words),
  },
  'fba-shipment': { pattern: /(?<![\w-])FBA[0-9A-Z]{8,10}(?![\w-])/g, valid: (words) => /\d/.test(words) },
  'case-id': { pattern: /(?<=\bcase(?:[ -]?(?:id|number|no\.?))?\W{0,4})\d{8,12}(?![\w-])/gi, valid: any },
  'complaint-id': {
    pattern: /(?<=\bcomplaint[ -]?(?:id|number|no\.?|reference)\W{0,4})\d{6,12}(?![\w-])/gi,
    valid: any,
  },
}

/** Every identifier of a kind in a text, with where it stands. */
export function findIdentifiers(kind: IdentifierKind, text: string): { words: string; start: number; end: number }[] {
  const { pattern, valid } = identifiers[kind]
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  })).filter(({ words }) => valid(words))
}
