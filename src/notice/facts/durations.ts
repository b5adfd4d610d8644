import { durationOf, durationPattern } from '../durations.ts'
import { type FactFinder, type FactHit, type Match, matchesIn } from '../message.ts'

const papers =
  /\b(?:invoices?|receipts?|bills?|documents?|papers?|statements?|proofs?|issued|dated|contracts?|delivery notes?|certificates?|letters?|none of (?:them|which)|files?)\b/i
const money = /\b(?:funds?|money|balance|disburs\w*|payments?|payouts?|paid|on hold|hold|settlement|withh[eo]ld\w*)\b/i
const lookingBack = /\b(?:last|past|previous|preceding|prior|trailing|rolling|recent|latest)\W{0,3}$/i
const older = /\b(?:older than|old(?:er)?|dated (?:within|in)|issued (?:within|in))(?: the)?(?: last| past)?\W{0,3}$/i
const ours =
  /\bwe (?:will |'ll |usually |normally |aim to |try to )*(?:review|respond|reply|answer|contact|get back|let you know|inform|write|process|decide|look)\b|\b(?:review|decision|answer|reply) (?:can |may |should |usually |normally )*(?:not )?takes?\b|\byou (?:will|should) (?:hear|receive|get)\b|\b(?:it|this|that) (?:can |may |usually |normally |should )*takes?\b/i
const toSeller =
  /\byou (?:have|must|need)(?: \w+){0,3} $|\bfrom you\b|\bif (?:you|we) (?:do not|don't|have not|hear)\b/i
const rule =
  /\b(?:buyers?|customers?) (?:messages?|within)|\b(?:of|after) (?:the )?(?:delivery|purchase|shipment|order(?: date| dispatch)?|dispatch|receipt of (?:the )?(?:order|item))\b/i
const answering =
  /\b(?:wait|appeal|respond|reply|answer|send|submit|provide|upload|tell|give|receive|plan|information|documents?|deadline|hear|contact us|need|act|complete|destroyed|disposed|removed|closed|deactivated|take|quiz|come|verif\w*)\b/i
const limited = /\b(?:within|no later than|not later than)(?: the| a| next| maximum of)*\W{0,3}$/i
const perhaps =
  /\b(?:give you|in|for|next|period of|have|have only|up to|until)(?: the| a| next| maximum of| another)*\W{0,3}$/i
const measure = /\b(?:rate|metric|performance|window|rolling|period|orders|target)\b/i

/** Spans of time: the age of papers, the window of a metric, the time left for an answer. Holds on money are none of them. */
export const durations: FactFinder = (message) =>
  matchesIn(message, durationPattern).flatMap((match): FactHit[] => {
    const kind = kindOf(match)
    if (!kind) return []
    const value = durationOf(match.groups)
    const note = kind === 'deadline' && fromFirst.test(match.after) ? 'It counts from the first message.' : ''
    const { start, end } = match
    return [{ kind, value: kind === 'metric-window' ? (value.split(' ')[0] ?? value) : value, note, start, end }]
  })

const fromFirst = /\b(?:of|from|after) (?:the )?(?:original|first|earlier|initial)\b/i

function kindOf(match: Match): FactHit['kind'] | undefined {
  const { before, after, unit, groups } = match
  const back = lookingBack.test(before) || /^ (?:prior|before)\b/i.test(after)
  if (older.test(before) || /^ ?old\b/i.test(after) || (back && papers.test(unit.text))) {
    return papers.test(unit.text) || /\b(?:older|not older) than\W{0,3}$/i.test(before) ? 'document-age' : undefined
  }
  const named =
    /\b(?:the|a|each)\W{0,2}$/i.test(before) && /^ ?(?:to|up to|ending|ended|leading|period|window)\b/i.test(after)
  const compound = /\d-/.test(groups[0] ?? '') && !/^ ?(?:deadline|limit|notice)/i.test(after)
  const inBrackets = /\($/.test(before.trimEnd()) && /^\)/.test(after)
  if (back || named || compound || inBrackets) {
    return measure.test(unit.text) && /day|week/i.test(groups[3] ?? '') ? 'metric-window' : undefined
  }
  return isDeadline(match) ? 'deadline' : undefined
}

function isDeadline({ before, after, unit, next }: Match): boolean {
  const near = `${before.slice(-40)} … ${after.slice(0, 40)}`
  const firm = limited.test(before) || /\b(?:you (?:have(?: got)?|get)|gives? you) (?:only |another )?$/i.test(before)
  if (
    rule.test(near) ||
    (money.test(firm ? before.slice(-40) : unit.text) && !/^ ?to (?:appeal|respond|reply)/i.test(after))
  )
    return false
  if (ours.test(unit.text) && !toSeller.test(before)) return false
  return firm || (perhaps.test(before) && answering.test(`${unit.text} ${next}`))
}
