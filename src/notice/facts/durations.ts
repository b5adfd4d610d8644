import { durationOf, durationPattern } from '../durations.ts'
import { type FactFinder, type FactHit, type Match, matchesIn } from '../message.ts'

const papers =
  /\b(?:invoices?|receipts?|bills?|documents?|papers?|statements?|proofs?|issued|dated|contracts?|delivery notes?|certificates?|letters?|none of (?:them|which)|files?)\b/i
const money = /\b(?:funds?|money|balance|disburs\w*|payments?|payouts?|paid|on hold|hold|settlement|withh[eo]ld\w*)\b/i
const lookingBack = /\b(?:last|past|previous|preceding|prior|trailing|rolling|recent)\W{0,3}$/i
const older = /\b(?:older than|old(?:er)?|dated (?:within|in)|issued (?:within|in))(?: the)?(?: last| past)?\W{0,3}$/i
const ours =
  /\bwe (?:will |'ll |usually |normally |aim to |try to )*(?:review|respond|reply|answer|contact|get back|let you know|inform|write|process|decide|look)\b|\b(?:review|decision|answer|reply) (?:can |may |usually |normally )?takes?\b|\byou (?:will|should) (?:hear|receive|get)\b/i
const rule =
  /\b(?:buyers?|customers?) (?:messages?|within)|\bof (?:the )?(?:delivery|purchase|order(?: date)?|dispatch|receipt of (?:the )?(?:order|item))\b/i
const answering =
  /\b(?:wait|appeal|respond|reply|send|submit|provide|receive|plan|information|documents?|deadline|hear from you|contact us|need|act|complete|take|quiz|come|verif\w*)\b/i
const within =
  /\b(?:within|in|no later than|for|next|period of|have|have only|after|up to|until)(?: the| a| next| maximum of| another)*\W{0,3}$/i
const measure = /\b(?:rate|metric|performance|window|rolling|period|orders|target)\b/i

/** Spans of time: the age of papers, the window of a metric, the time left for an answer. Holds on money are none of them. */
export const durations: FactFinder = (message) =>
  matchesIn(message, durationPattern).flatMap((match): FactHit[] => {
    const kind = kindOf(match)
    const value = durationOf(match.groups)
    if (!kind) return []
    const note =
      kind === 'deadline' && /\b(?:of|from|after) (?:the )?(?:original|first|earlier|initial)\b/i.test(match.after)
        ? 'It counts from the first message.'
        : ''
    return [
      {
        kind,
        value: kind === 'metric-window' ? (value.split(' ')[0] ?? value) : value,
        note,
        start: match.start,
        end: match.end,
      },
    ]
  })

function kindOf({ before, after, unit, next, groups }: Match): FactHit['kind'] | undefined {
  const back = lookingBack.test(before) || /^(?: prior| before)\b/i.test(after)
  if (older.test(before) || (back && papers.test(unit.text))) return 'document-age'
  if (/^ ?old\b/i.test(after)) return papers.test(unit.text) ? 'document-age' : undefined
  if (
    back ||
    (/\b(?:the|a|each)\W{0,2}$/i.test(before) && /^ ?(?:to|ending|ended|period|window|before)\b/i.test(after))
  ) {
    return measure.test(unit.text) && /day|week/i.test(groups[3] ?? '') ? 'metric-window' : undefined
  }
  if (/-/.test(groups[0] ?? '') && !/^ ?(?:deadline|limit|notice)/i.test(after))
    return measure.test(unit.text) ? 'metric-window' : undefined
  if (money.test(unit.text) && !/\bappeal|\brespond|\bplan\b/i.test(unit.text)) return undefined
  if (money.test(`${before.slice(-40)} ${after.slice(0, 40)}`) && !/\bto (?:appeal|respond|reply)/i.test(after))
    return undefined
  if (
    rule.test(`${before.slice(-40)}${after.slice(0, 40)}`) ||
    (ours.test(unit.text) && !/\byou (?:have|must|need)\b|\bfrom you\b/i.test(unit.text))
  )
    return undefined
  if (/\bover|\bmore than|\bfor (?:the )?(?:past|over)/i.test(before.slice(-12))) return undefined
  return within.test(before) && answering.test(`${unit.text} ${next}`) ? 'deadline' : undefined
}
