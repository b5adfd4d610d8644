import { findAsks } from './asks.ts'
import { classify } from './classify.ts'
import { findFacts } from './find-facts.ts'
import { languageOf } from './language.ts'
import type { FactHit } from './message.ts'
import { readOutline } from './outline.ts'
import { plainMessage } from './plain-message.ts'
import type { NoticeReading } from './reading.ts'
import { readReply } from './reply.ts'
import { routeOf } from './route-of.ts'

/**
 * Reads a message of Amazon's: a notice or a reply to an appeal. Any string is good input. What is read is shown to the
 * seller for confirmation; offsets count in `text`. `today` only completes dates that have no year.
 */
export function readNotice(text: string, today: string): NoticeReading {
  const plain = plainMessage(text)
  const language = languageOf(plain)
  const english = language === 'en' || language === 'unknown'
  const units = readOutline(plain)
  const { best, others, sure } = classify(plain, units)
  const found = english ? findAsks(text, units) : { asks: [], unread: [] }
  const names = best.words
    .slice(0, 1)
    .map(({ start, end }): FactHit => ({ kind: 'violation', value: best.id, start, end }))
  const facts = findFacts(text, { plain, units, today }, english, names)
  return {
    text,
    language,
    ...(english ? readReply(units, found.asks.length) : { isReply: false }),
    violation: best,
    sure,
    alternatives: others,
    route: routeOf(plain, best.id, new Set(found.asks.map(({ kind }) => kind))),
    marketplace: facts.find(({ kind }) => kind === 'marketplace')?.value ?? '',
    facts,
    asks: found.asks.map((ask, index) => ({ id: `k${index + 1}`, issue: 'i1', ...ask })),
    unread: found.unread,
    readUpTo: plain.length,
  }
}
