import { dayPattern, readDay } from '../days.ts'
import { type FactFinder, type FactHit, matchesIn } from '../message.ts'

const limit =
  /\b(?:by|before|until|till|no later than|not later than|on or before|deadline(?: is| for \w+ is)?|due(?: date| on| by)?|latest)\W{0,3}(?:the |noon |midnight |end of (?:the )?day |\d{1,2}:\d\d\W{1,3}|on |\w{3,6}day,? )*$/i
const answering =
  /\b(?:appeal|respond|reply|send|submit|provide|upload|answer|tell|receive|plan|information|documents?|deadline|due|contact us|act|complete|quiz|verif\w*|latest|reach us|done|if|otherwise|please|must|let us|removed|deactivat\w+)\b/i
const past = /\b(?:was|were|had|have been|did)\b[^.]{0,40}$/i
const header = /^(?:date|sent|received|on|datum)\s*[:：]\s*(?:\w{3,9},? )?$/i

const range = new RegExp(
  `(?:${dayPattern}|\\b\\d{1,2}(?:st|nd|rd|th)?)\\s{1,3}(?:to|through|until|and|[-–—])\\s{1,3}(${dayPattern})`,
  'gi',
)
const measure = /\b(?:rate|metric|performance|window|period|orders?|target|week)\b/i

/** Days that limit an answer, the day of the message itself, and the days that a metric covers. */
export const days: FactFinder = (message) => {
  const windows = matchesIn(message, range).flatMap((match): FactHit[] => {
    const [from = '', to = ''] = match.groups[0]?.split(/\s(?:to|through|until|and|[-–—])\s/) ?? []
    const last = readDay(to.trim(), message.today)
    const first =
      readDay(from.trim(), message.today) ??
      readDay(to.replace(/\d{1,2}(?=\D)/, from.replace(/\D/g, '')), message.today)
    if (!last || !first || !measure.test(match.unit.text)) return []
    const note = first.note || last.note
    return [{ kind: 'metric-window', value: `${first.day}/${last.day}`, note, start: match.start, end: match.end }]
  })
  const single = matchesIn(message, new RegExp(dayPattern, 'gi')).flatMap((match): FactHit[] => {
    const due = limit.test(match.before) && answering.test(match.unit.text) && !past.test(match.before)
    const read = readDay(match.groups[0] ?? '', message.today, due)
    if (!read) return []
    const at = { value: read.day, note: read.note, start: match.start, end: match.end }
    if (header.test(match.before) && match.start < 3_000) return [{ kind: 'notice-date', ...at }]
    return due ? [{ kind: 'deadline', ...at }] : []
  })
  return [...windows, ...single]
}
