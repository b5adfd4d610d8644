import type { AskKind } from '#domain/notice.ts'
import { askCues, planCue, prevention, resolve } from './ask-kinds.ts'

const papers = ['authorisation-letter', 'invoices', 'supplier-contact', 'other-documents'] as const

/** When a line speaks of the first, the second is only its shadow: "evidence" in "proof of identity". */
const shadows: readonly (readonly [readonly AskKind[], readonly AskKind[]])[] = [
  [['root-cause'], ['issue-description']],
  [papers, ['identity-documents', 'evidence']],
  [['authorisation-letter', 'invoices', 'identity-documents'], ['other-documents']],
  [['identity-documents', 'dispute-evidence'], ['evidence']],
]

/** Every kind of request that a line speaks of, in the order of their cues. */
export function kindsIn(text: string): AskKind[] {
  const found = new Set<AskKind>()
  for (const { kind, say, unless } of askCues) if (say.test(text) && !unless?.test(text)) found.add(kind)
  if (found.has('preventive-steps') && found.has('actions-taken') && !asksBoth(text)) found.delete('actions-taken')
  readPlan(text, found)
  for (const [kinds, weaker] of shadows)
    if (kinds.some((kind) => found.has(kind))) for (const kind of weaker) found.delete(kind)
  if (found.size > 1) found.delete('explanation')
  return [...found]
}

/** A plan "in which you say how you will …" is a plan as a whole; "the steps that will …" ask for prevention. */
function readPlan(text: string, found: Set<AskKind>): void {
  const named = planCue.say.test(text)
  const announced = planCue.announced.test(text)
  if (named && announced && !/\bprevent|\bagain\b/i.test(text)) {
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
