/** The Englishes that Harper knows. */
export type Dialect = 'American' | 'British' | 'Canadian' | 'Australian' | 'Indian'

const byMarketplace: Readonly<Record<string, Dialect>> = { ca: 'Canadian', au: 'Australian', in: 'Indian' }
const american = new Set(['', 'us', 'mx', 'br', 'jp'])

/** How English is spelled where a marketplace is. Europe's sellers mostly learned it the British way. */
export const dialectOf = (marketplace: string): Dialect =>
  byMarketplace[marketplace] ?? (american.has(marketplace) ? 'American' : 'British')
