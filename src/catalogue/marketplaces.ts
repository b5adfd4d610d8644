import { type Source, source } from './source.ts'

export type Marketplace = {
  readonly id: string
  readonly name: string
  readonly domain: string
  /** Amazon's own id. It has the shape of a seller id and must not be taken for one. */
  readonly amazonId: string
  readonly currency: string
  /** How its dates and numbers are written. */
  readonly language: string
  readonly paper: 'A4' | 'Letter'
  /** The order of a date in figures. */
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd'
  readonly source: Source
}

const listed = source({ class: 'A', confidence: 'H', asOf: '2026' }, 'MKT-IDS')

const rows = `
us  United States         amazon.com     ATVPDKIKX0DER  USD en-US Letter mdy
ca  Canada                amazon.ca      A2EUQ1WTGCTBG2 CAD en-CA Letter ymd
mx  Mexico                amazon.com.mx  A1AM78C64UM0Y8 MXN es-MX Letter dmy
br  Brazil                amazon.com.br  A2Q3Y263D00KWC BRL pt-BR A4     dmy
uk  United Kingdom        amazon.co.uk   A1F83G8C2ARO7P GBP en-GB A4     dmy
de  Germany               amazon.de      A1PA6795UKMFR9 EUR de-DE A4     dmy
fr  France                amazon.fr      A13V1IB3VIYZZH EUR fr-FR A4     dmy
it  Italy                 amazon.it      APJ6JRA9NG5V4  EUR it-IT A4     dmy
es  Spain                 amazon.es      A1RKKUPIHCS9HS EUR es-ES A4     dmy
nl  Netherlands           amazon.nl      A1805IZSGTT6HS EUR nl-NL A4     dmy
se  Sweden                amazon.se      A2NODRKZP88ZB9 SEK sv-SE A4     ymd
pl  Poland                amazon.pl      A1C3SOZRARQ6R3 PLN pl-PL A4     dmy
be  Belgium               amazon.com.be  AMEN7PMS3EDWL  EUR fr-BE A4     dmy
ie  Ireland               amazon.ie      A28R8C7NBKEWEA EUR en-IE A4     dmy
tr  Türkiye               amazon.com.tr  A33AVAJ2PDY3EV TRY tr-TR A4     dmy
ae  United Arab Emirates  amazon.ae      A2VIGQ35RCS4UG AED en-AE A4     dmy
sa  Saudi Arabia          amazon.sa      A17E79C6D8DWNP SAR ar-SA A4     dmy
eg  Egypt                 amazon.eg      ARBP9OOSHTCHU  EGP ar-EG A4     dmy
in  India                 amazon.in      A21TJRUUN4KGV  INR en-IN A4     dmy
jp  Japan                 amazon.co.jp   A1VC38T7YXB528 JPY ja-JP A4     ymd
au  Australia             amazon.com.au  A39IBJ37TRP1C6 AUD en-AU A4     dmy
sg  Singapore             amazon.sg      A19VAU5U5O7RUS SGD en-SG A4     dmy
za  South Africa          amazon.co.za   AE08WJ6YKNBMC  ZAR en-ZA A4     ymd
`

const row = /^(\w\w) +(\S.*?) {2,}(\S+) +(\S+) +(\w{3}) (\w\w-\w\w) (A4|Letter) +(mdy|dmy|ymd)$/gm

/** The stores that sellers can be in, the largest first. */
export const marketplaces: readonly Marketplace[] = Array.from(rows.matchAll(row), (cells) => ({
  id: cells[1] ?? '',
  name: cells[2] ?? '',
  domain: cells[3] ?? '',
  amazonId: cells[4] ?? '',
  currency: cells[5] ?? '',
  language: cells[6] ?? '',
  paper: cells[7] === 'Letter' ? 'Letter' : 'A4',
  dateOrder: cells[8] === 'mdy' || cells[8] === 'ymd' ? cells[8] : 'dmy',
  source: listed,
}))

const byId = new Map(marketplaces.map((marketplace) => [marketplace.id, marketplace]))
const byDomain = new Map(marketplaces.map((marketplace) => [marketplace.domain, marketplace]))

/** The marketplace with an id, or undefined: '' and ids that nobody knows are fine. */
export const marketplaceOf = (id: string): Marketplace | undefined => byId.get(id)

/** The marketplace of a store's domain, with or without what stands before it: "sellercentral.amazon.de", "Amazon.co.uk". */
export function marketplaceOfDomain(host: string): Marketplace | undefined {
  const domain = /amazon\.[a-z.]+$/.exec(host.toLowerCase())?.[0]
  return domain ? (byDomain.get(domain) ?? byDomain.get(domain.replace('com.sa', 'sa'))) : undefined
}
