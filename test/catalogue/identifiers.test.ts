import { expect, test } from 'vitest'
import { findIdentifiers } from '#catalogue/identifiers.ts'
import { marketplaceOf, marketplaceOfDomain, marketplaces } from '#catalogue/marketplaces.ts'

test.each([
  ['asin', 'See B0ABCDEFGH, and the book 0306406152.', ['B0ABCDEFGH', '0306406152']],
  ['asin', 'BUSINESSES call 8296010351; 0306406153 is no book.', []],
  ['asin', 'SKU-B0ABCDEFGH-2', []],
  ['order-id', 'Orders 113-1234567-7654321 and 902-0300094-570542.', ['113-1234567-7654321']],
  ['near-order-id', 'Orders 113-1234567-7654321 and 902-0300094-570542.', ['902-0300094-570542']],
  ['fnsku', 'The label X001ABCDEF is torn.', ['X001ABCDEF']],
  ['seller-id', 'Seller A2B3C4D5E6F7G8 in ATVPDKIKX0DER', ['A2B3C4D5E6F7G8']],
  ['seller-id', 'AUTHENTICATION', []],
  ['fba-shipment', 'Shipment FBA15ABCDEF1', ['FBA15ABCDEF1']],
  ['case-id', 'Case ID: 16402277318, in case 12 units', ['16402277318']],
  ['complaint-id', 'Complaint ID 7719034412.', ['7719034412']],
] as const)('%s in “%s”', (kind, text, expected) => {
  const found = findIdentifiers(kind, text)
  expect(found.map(({ words }) => words)).toEqual(expected)
  for (const { words, start, end } of found) expect(text.slice(start, end)).toBe(words)
})

test('a store is known by its id and by its domain', () => {
  for (const marketplace of marketplaces) {
    expect(marketplaceOf(marketplace.id)).toBe(marketplace)
    expect(marketplaceOfDomain(`sellercentral.${marketplace.domain}`)).toBe(marketplace)
  }
})

test.each(['', 'xx', 'US'])('“%s” is the id of no store', (id) => expect(marketplaceOf(id)).toBeUndefined())

test.each(['amazon.example', 'notamazon', 'amazon'])('“%s” is the domain of no store', (host) => {
  expect(marketplaceOfDomain(host)).toBeUndefined()
})
