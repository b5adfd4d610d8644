import type { AskKind } from '#domain/notice.ts'
import { planCue } from './ask-kinds.ts'
import { kindsIn, kindsOfRequest } from './kinds-in.ts'
import type { Unit } from './outline.ts'
import { asksFor, isPermission, isSmallPrint, opensList } from './request.ts'

const papers: readonly AskKind[] = ['invoices', 'authorisation-letter', 'supplier-contact', 'identity-documents']
const announcesQuestions = /:$|\b(?:questions?|answers?|tell us|explain|statement|appeal)\b/i
/** "Submit an explanation" only opens the door; what the explanation should hold is told behind it. */
const bareExplanation =
  /\b(?:submit|send|provide|give us|include) an explanation(?! (?:of|for|that|how|why|about|which))/i
/** A line of an asking part that names what is wanted, with no verb before it. */
const namesThing =
  /^(?:evidence|proofs?|copies|documents?|an? (?:copy|explanation|letter|invoice|plan|list)|the (?:root|actions|steps)|greater detail|invoices|images|photos|test reports?|declarations?|information (?:on|about))\b/i

/** What a sentence outside of lists asks for. `leads` = a list follows it. */
export function asksOfSentence(units: readonly Unit[], place: number, leads: boolean): readonly AskKind[] {
  const unit = units[place]
  if (!unit || unit.form === 'heading' || isSmallPrint(unit.text) || isPermission(unit.text)) return []
  const { text, part } = unit
  const kinds = kindsIn(text)
  if (/\bviolations?\b/i.test(text) && kinds.includes('listing-change')) return ['listing-change']
  if (part === 'why' && !/\bplease\b/i.test(text)) return []
  if (part === 'error' && /\bexplain why\b/i.test(text)) return ['dispute-evidence']
  if (bareExplanation.test(text)) return []
  if (asksFor(text)) return part === 'closed' ? kinds.filter(isFirm) : kinds
  if (part === 'closed' || part === 'why') return []
  if (isQuestionToSeller(units, place) || isItem(units, place)) return kindsOfRequest(text)
  return leads || part === 'how' ? kinds.filter((kind) => papers.includes(kind)).slice(0, 1) : []
}

/** What small print and help speak of, too, is no ask there. */
const isFirm = (kind: AskKind): boolean => kind !== 'explanation' && kind !== 'evidence'

/** A question behind a line that asks for a plan: "Why did your rate drop?". */
function isQuestionToSeller(units: readonly Unit[], place: number): boolean {
  const before = units.slice(Math.max(0, place - 4), place)
  return (
    /^(?:why|what|which|how)\b.*\?$/i.test(units[place]?.text ?? '') &&
    before.some(({ text }) => announcesQuestions.test(text) || planCue.say.test(text))
  )
}

/** The only item behind a colon, or a line that names what is wanted. */
function isItem(units: readonly Unit[], place: number): boolean {
  const [before, unit] = [units[place - 1], units[place]]
  if (unit && (unit.part === 'how' || unit.part === 'error') && namesThing.test(unit.text)) return true
  return before !== undefined && /:$/.test(before.text) && opensList(before.text)
}
