import { type Source, source } from './source.ts'

export type Carrier = { readonly name: string; readonly also: readonly string[]; readonly source: Source }

const known = source({ class: 'A', confidence: 'M' }, 'SHIPCONF-2021')

/** Carriers that sellers name, each with other spellings. Whether a number fits a carrier is not told here. */
export const carriers: readonly Carrier[] = [
  ['UPS', 'United Parcel Service', 'UPS Ground'],
  ['USPS', 'United States Postal Service', 'US Postal Service'],
  ['FedEx', 'Federal Express', 'Fed Ex'],
  ['DHL', 'DHL Express', 'DHL Paket', 'DHL eCommerce'],
  ['OnTrac', 'LaserShip'],
  ['Canada Post'],
  ['Purolator'],
  ['Royal Mail'],
  ['Evri', 'Hermes', 'MyHermes'],
  ['DPD'],
  ['Yodel'],
  ['Parcelforce'],
  ['GLS'],
  ['La Poste', 'Colissimo', 'Chronopost'],
  ['Poste Italiane'],
  ['Correos'],
  ['PostNL'],
  ['Australia Post', 'AusPost'],
  ['Japan Post'],
  ['Yamato', 'Kuroneko Yamato'],
  ['Sagawa', 'Sagawa Express'],
  ['Delhivery'],
  ['Aramex'],
  ['YunExpress'],
  ['4PX'],
  ['Yanwen'],
  ['Amazon Shipping', 'Amazon Buy Shipping'],
].map(([name = '', ...also]) => ({ name, also, source: known }))
