import type { EnforcementTypeFile } from '../enforcement-type.ts'
import { claims, customary, source } from '../source.ts'

const notices = source({ class: 'A', confidence: 'H' }, 'INAUTH-SA', 'INAUTH-MOD')
const moderator = source({ class: 'A', confidence: 'M' }, 'INAUTH-EU-MOD')
const cases = source({ class: 'F', confidence: 'M' }, 'INAUTH-2020', 'INAUTH-OLD')

export default {
  name: 'Authenticity complaint',
  short: 'Inauthentic',
  group: 'authenticity',
  scope: { text: 'A listing at first; the account when complaints add up.', source: notices },
  metric: null,
  routes: [
    { route: 'documents', when: 'The notice asks for invoices and supplier details.', source: notices },
    { route: 'plan', when: 'The notice also asks for a plan of action.', source: cases },
    {
      route: 'dispute',
      when: 'You never sold the item: say so, and show it.',
      source: source({ class: 'F', confidence: 'M' }, 'INAUTH-NEVER'),
    },
  ],
  asks: [
    ...claims(
      notices,
      'Invoices or receipts of the age that the notice names, often 365 days, for at least the units you sold.',
      'The name, phone number, address and website of your supplier.',
      'Unaltered files in the formats that the notice lists.',
    ),
    ...claims(cases, 'A plan of action, where the notice says so.'),
  ],
  evidence: [
    ...claims(notices, 'Invoices as they came from the supplier. Only prices may be covered.'),
    ...claims(
      moderator,
      'Buyer name and address on the invoice as in Seller Central.',
      'Quantities at or above the units sold of each product.',
      'Product lines that match the listing by name or UPC.',
    ),
    ...customary(
      'A letter of authorization from the brand, or one for each company in between.',
      'Photos of the stock and its marks.',
    ),
  ],
  causes: customary(
    'Goods bought from a shop and not from a supplier.',
    'A supplier that was never checked.',
    'Stock mixed with that of other sellers.',
    'A listing that did not match the item, read as a fake.',
    'Damaged packing, read as a fake.',
  ),
  actions: customary(
    'Stock set apart or removed: how many units.',
    'Listings closed until papers are in hand.',
    'Buyers refunded.',
    'The supplier dropped or approved, with the date.',
  ),
  controls: customary(
    'No supplier without a file: registration, authorization, first order.',
    'Authorization is on file before a listing opens.',
    'Goods are checked on arrival, with photos by batch.',
    'Invoices are filed by ASIN.',
    'No mixed inventory.',
  ),
  mistakes: [
    ...claims(moderator, 'Receipts from a retail shop.', 'An invoice dated after the sales it should explain.'),
    ...claims(
      source({ class: 'C', confidence: 'M' }, 'APPEALPRO-FORGED', 'APPEALASAP'),
      'Invoices that were marked, highlighted or converted.',
    ),
    ...customary('Order confirmations in place of invoices.', 'A plan with no papers.'),
  ],
  cues: [
    [/\b(?:may be |as |potentially )?inauthentic\b/gi, 5],
    [/\bauthenticity\b/gi, 3],
    [/\bauthenticity of (?:your|the|these|those|certain) (?:\w+ )?(?:inventory|items?|products?|goods)\b/gi, 2],
    [/\b(?:is|are|was|were|as|not|of) (?:authentic|genuine)\b/gi, 3],
    [/\binvoices?\b/gi, 2],
    [/\b(?:are|is|be|were|was) (?:real|fakes?|originals?)\b/gi, 2],
    [/\bsuppliers?\b/gi, 1],
    [/\bletters? of authori[sz]ation\b/gi, 1],
  ],
} satisfies EnforcementTypeFile
