import type { NoticeFact } from '#domain/notice.ts'
import { category } from './facts/category.ts'
import { days } from './facts/days.ts'
import { durations } from './facts/durations.ts'
import { identifiers } from './facts/identifiers.ts'
import { marketplace } from './facts/marketplace.ts'
import { attemptsLimit, documentFormats } from './facts/papers.ts'
import { percentages } from './facts/percentages.ts'
import type { FactFinder, FactHit, Message } from './message.ts'

/** These are the same in every language. */
const anywhere: readonly FactFinder[] = [marketplace, identifiers]
const inEnglish: readonly FactFinder[] = [category, percentages, durations, days, documentFormats, attemptsLimit]

/** The facts of a message in their order, each once. `words` are taken from the message as it was pasted. */
export function findFacts(text: string, message: Message, english: boolean, more: readonly FactHit[]): NoticeFact[] {
  const hits = [...more, ...[...anywhere, ...(english ? inEnglish : [])].flatMap((find) => find(message))]
  const seen = new Set<string>()
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ kind, value }) => {
      const key = `${kind} ${value}`
      return !seen.has(key) && seen.add(key)
    })
    .map(({ kind, value, note = '', start, end }, index) => ({
      id: `n${index + 1}`,
      kind,
      words: text.slice(start, end),
      value,
      note,
      start,
      end,
      confirmed: 'open',
    }))
}
