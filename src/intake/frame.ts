import { type SectionKind, sectionKinds } from '#domain/section.ts'
import type { Heading } from './find-headings.ts'

/** What a stretch of text may hold, and what it holds unless its words say otherwise. */
export type Frame = {
  readonly allowed: readonly SectionKind[]
  /** How much is said beforehand for a section: by the heading above, by what follows. */
  readonly leaning: Readonly<Partial<Record<SectionKind, number>>>
}

/** How much a heading says for the sentences under it. */
const underHeading = 2.5
/** A plan of action begins with actions, where nothing in it says otherwise. */
const underTitle = 1.5

/** The sections that a heading names; none where it is the title of the whole. */
export const sectionsOf = ({ topics }: Heading): SectionKind[] =>
  topics.filter((topic) => topic !== 'plan' && topic !== 'issue')

/**
 * What may stand between a heading and the next one: what the heading says, and what has no heading anywhere in the text
 * (`named` = what has one). A closing comes only at the end, an opening only at the start.
 */
export function frameOf(
  heading: Heading | undefined,
  next: Heading | undefined,
  named: ReadonlySet<SectionKind>,
): Frame {
  const own = heading ? sectionsOf(heading) : []
  const [section] = own
  if (own.length > 1) return { allowed: own, leaning: {} }
  const isFirst = !section && (!heading || next?.topics.includes('root-cause'))
  const isLast = !next || next.topics.includes('evidence')
  const free = sectionKinds.filter(
    (one) => !named.has(one) && (one !== 'closing' || isLast) && (one !== 'opening' || isFirst) && one !== section,
  )
  if (section) return { allowed: [section, ...free], leaning: { [section]: underHeading } }
  if (next?.topics.includes('root-cause'))
    return { allowed: free.filter((one) => one !== 'preventive'), leaning: { opening: underHeading } }
  const leaning = heading && free.includes('corrective') ? { corrective: underTitle } : {}
  return { allowed: free.length ? free : ['opening'], leaning }
}
