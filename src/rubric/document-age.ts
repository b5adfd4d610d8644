import type { Notice } from '#domain/notice.ts'

const lengths: readonly (readonly [unit: RegExp, days: number])[] = [
  [/year/i, 365],
  [/month/i, 30.5],
  [/week/i, 7],
]

/** How many days old a document may be by the message's own words; undefined where it names no age. */
export function askedDays({ facts }: Notice): number | undefined {
  const ages = facts.filter(({ kind, confirmed }) => kind === 'document-age' && confirmed !== 'no')
  const most = Math.max(...ages.map(({ value }) => inDays(value)))
  return most > 0 ? most : undefined
}

/** "365", "6 months", "1 year": a bare number means days. */
function inDays(value: string): number {
  const count = Number(/\d+/.exec(value)?.[0] ?? 0)
  return count * (lengths.find(([unit]) => unit.test(value))?.[1] ?? 1)
}
