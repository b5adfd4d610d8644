import type { SectionKind } from '#domain/section.ts'

/** Half-open range of UTF-16 offsets into the plan's text. */
export type Span = { readonly start: number; readonly end: number }

/** What a part was told by, surest first: the user, a heading, its wording, or nothing but its place. */
export type CueKind = 'moved' | 'heading' | 'wording' | 'place'

/** One bullet with what is nested in it, or one paragraph. */
export type PlanItem = Span & { readonly text: string }

/** A stretch of the text that answers one thing. It begins with its heading, where it has one. */
export type PlanPart = Span & {
  readonly section: SectionKind
  readonly heading: string
  readonly cue: CueKind
  /** Why this part was taken for this section, as a sentence for the user. */
  readonly because: string
  /** How much speaks for it. Only to be compared: from 3 on it is plain, below it is worth a look. */
  readonly score: number
  readonly items: readonly PlanItem[]
}

/** An existing plan, cut into parts that cover its words in order. A section can come twice. */
export type Plan = {
  readonly text: string
  readonly parts: readonly PlanPart[]
  /** What the user should know about the cut. */
  readonly notes: readonly string[]
}
