import { findIdentifiers, type IdentifierKind } from '#catalogue/identifiers.ts'
import type { FactFinder, FactHit } from '../message.ts'

const kinds: readonly (readonly [IdentifierKind, FactHit['kind'], string])[] = [
  ['asin', 'asin', ''],
  ['order-id', 'order-id', ''],
  ['near-order-id', 'order-id', 'An order id has 3, 7 and 7 figures: compare it with the order.'],
  ['case-id', 'case-id', ''],
  ['complaint-id', 'complaint-id', ''],
]

/** Products, orders, cases and complaints by their numbers. */
export const identifiers: FactFinder = ({ plain }) =>
  kinds.flatMap(([from, kind, note]) =>
    findIdentifiers(from, plain).map(({ words, start, end }) => ({
      kind,
      value: words,
      note:
        kind === 'asin' && /parent asins?\W{0,3}$/i.test(plain.slice(Math.max(0, start - 16), start))
          ? 'The parent of a variation.'
          : note,
      start,
      end,
    })),
  )
