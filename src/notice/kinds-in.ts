import type { AskKind } from '#domain/notice.ts'
import { type AskCue, askCues, firstWords, planCue, prevention, resolve } from './ask-kinds.ts'

const planParts: readonly AskKind[] = ['root-cause', 'actions-taken', 'preventive-steps']
const papers: readonly AskKind[] = ['authorisation-letter', 'invoices', 'supplier-contact', 'other-documents']
const proof = /(?<!\bas )\b(?:evidence|proofs?)\b/i

/** When a line speaks of the first, the second is only its shadow: the "contract" in "proof of identity". */
const shadows: readonly (readonly [readonly AskKind[], readonly AskKind[]])[] = [
  [['root-cause'], ['issue-description']],
  [['authorisation-letter', 'identity-documents'], ['other-documents']],
  [['identity-documents'], ['evidence']],
  [[...planParts, 'plan', 'issue-description', 'dispute-evidence', 'listing-change', 'other-action'], ['explanation']],
]

/** "If you think that this is wrong, …": the condition asks for nothing. */
const condition = /^\W*(?:if|should|in case|in order to|to|when|once)\b[^,;:]{3,120},/i

const saidBy = (cues: readonly AskCue[], text: string): AskKind[] =>
  cues.filter(({ say, unless }) => say.test(text) && !unless?.test(text)).map(({ kind }) => kind)

/** Every kind of request that a line speaks of, in the order of their cues. */
export function kindsIn(words: string): AskKind[] {
  const rest = words.replace(condition, '').trim()
  if (rest === words) return kindsOf(words)
  const [kinds, given] = [kindsOf(rest), kindsOf(words.slice(0, words.length - rest.length))]
  if (given.includes('dispute-evidence') && kinds.includes('evidence')) return ['dispute-evidence']
  if (kinds.length || !/\b(?:tell|explain|let us know|write|reach out|appeal|send|upload|provide|show)\b/i.test(rest))
    return kinds
  return given.filter((kind) => !planParts.includes(kind))
}

function kindsOf(text: string): AskKind[] {
  const found = new Set(saidBy(askCues, text))
  if (found.has('preventive-steps') && found.has('actions-taken') && !asksBoth(text)) found.delete('actions-taken')
  readEvidence(text, found)
  readPlan(text, found)
  for (const [kinds, weaker] of shadows) {
    if (kinds.some((kind) => found.has(kind))) for (const kind of weaker) found.delete(kind)
  }
  if (found.size > 1 && !/\bexplanations?\b|(?:^|[,;] |\b(?:please|you|and|or) )explain\b/i.test(text))
    found.delete('explanation')
  return [...found]
}

/** The kinds of a bullet or question that surely asks: its first word tells where nothing else does. */
export function kindsOfRequest(text: string): AskKind[] {
  const kinds = kindsIn(text)
  if (kinds.some((kind) => kind !== 'plan') || planCue.say.test(text)) return kinds
  const [first] = saidBy(firstWords, text)
  return first ? [first] : kinds
}

/** "Evidence" in so many words stands beside papers; tracking numbers that a cause speaks of are no evidence. */
function readEvidence(text: string, found: Set<AskKind>): void {
  if (!found.has('evidence')) return
  if (!proof.test(text)) {
    if ([...planParts, ...papers].some((kind) => found.has(kind)) && !/\bdocuments\b|\boriginals\b/i.test(text))
      found.delete('evidence')
    return
  }
  if (found.has('dispute-evidence') && !/\b(?:and|with) (?:\w+ ){0,2}(?:evidence|proofs?)\b/i.test(text))
    found.delete('evidence')
  const examples = /\b(?:evidence|proofs?)\b[^.;]{0,80}\b(?:for example|such as|e\.g\.)/i.test(text)
  if (examples) for (const kind of papers) if (!/\b(?:last|past) \d/.test(text)) found.delete(kind)
}

/** A plan "in which you say how you will …" is a plan as a whole; "the steps that will …" ask for prevention. */
function readPlan(text: string, found: Set<AskKind>): void {
  const named = planCue.say.test(text)
  const announced = planCue.announced.test(text)
  if (named && announced && !/\bprevent|\b(?:happen|occur)\w* again\b|\bmonitor/i.test(text)) {
    found.delete('preventive-steps')
    found.delete('actions-taken')
  }
  if (named && /\b(?:steps|measures)\b[^.;]{0,20}\bwill\b/i.test(text)) found.add('preventive-steps')
  if (named || (announced && !found.size)) found.add('plan')
}

/** Whether a line that speaks of prevention asks for what was done as well. */
const asksBoth = (text: string): boolean =>
  resolve.test(text.replace(prevention, '')) ||
  /,? and (?:how|those|the (?:steps|measures)|what)\b|\b(?:as well as|both)\b/i.test(text)
