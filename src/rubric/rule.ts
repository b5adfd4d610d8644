import type { Case } from '#domain/case.ts'
import type { Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Violation } from '#domain/violation.ts'
import type { Draft } from '#draft/draft.ts'
import type { Prose, Span } from '#prose/prose.ts'
import type { Pack } from './packs.ts'
import type { ReviewText } from './review-text.ts'

/** On screen: Must answer, Strengthen, Polish. */
export type Severity = 'must' | 'should' | 'could'

/** What kind of gap it is; findings of the same severity are shown in this order. */
export const concerns = ['asked', 'fact', 'proof', 'contradiction', 'wording', 'polish'] as const
export type Concern = (typeof concerns)[number]

/**
 * Where a claim about reviewers comes from. A = Amazon's own pages, moderators or letters; F = cases and guides in seller
 * forums; C = consultants, lawyers, tool vendors; R = regulated industries. `codes` name the sources in SOURCES.md.
 */
export type Source = { readonly codes: readonly string[]; readonly checked: string }

/** What every rule says. Its id is its file's name behind its folder's: `root-cause/no-extent`. */
type Words = {
  readonly severity: Severity
  readonly concern: Concern
  /** What was found, in one sentence. `{words}` is the quote; other `{names}` are params of the problem. */
  readonly message: string
  /** The one question whose answer closes the gap. */
  readonly question: string
  /** Why the reviewer cares. */
  readonly why: string
  /** What to write instead. */
  readonly how: string
  readonly source: Source
  /** The field that the answer fills: `causes/@/from`, where `@` is the item at hand. */
  readonly answers?: string
  /** Ids that this rule had before, so that old dismissals still hold. */
  readonly formerly?: readonly string[]
}

/** What a prose rule may know beside the words. */
export type About = { readonly section: SectionKind; readonly violation: Violation; readonly pack: Pack }
export type Params = Readonly<Record<string, string | number>>
export type Hit = Span & { readonly params?: Params }

/** A text for an example: words of the rule's own section, or a plan by sections. */
export type ExampleText = string | Partial<Record<SectionKind, string>>

/**
 * Presence: words that should not stand there. It reads one passage at a time and must depend on nothing but its
 * arguments: results are kept per passage. `⟦…⟧` in a bad example marks the words that must be reported.
 */
export type ProseRule = Words & {
  readonly reads: 'prose'
  readonly in: readonly SectionKind[]
  readonly find: (prose: Prose, about: About) => Iterable<Hit>
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[]; readonly for?: Violation }
}

export type FieldGap = Path | { readonly path: Path; readonly params: Params }
/** A gap in a text that nobody filled fields for: the section it belongs to and, where there is one, the place. */
export type TextGap = {
  readonly section: SectionKind | 'whole'
  /** Offsets inside `ReviewText.all`'s source of that section; leave out for something that is nowhere. */
  readonly at?: { readonly path: Path } & Span
  readonly params?: Params
}

/** Laid over the built-in sample case, path by path. */
export type Given = Readonly<Record<Path, unknown>>
export type FactExample = { readonly when: string; readonly given: Given; readonly at?: Path }

/**
 * Absence: something that should be there and is not. In a case it reads the fields; in a pasted text (`inText`) it can
 * only say "we could not find", one step milder.
 */
export type FactRule = Words & {
  readonly reads: 'facts'
  readonly find: (facts: Case, today: string, pack: Pack) => Iterable<FieldGap>
  /** Review mode. Leave out where a text cannot show it. */
  readonly inText?: (text: ReviewText) => Iterable<TextGap>
  /** What review mode says: "We could not find …". */
  readonly notFound?: string
  readonly examples: {
    readonly bad: readonly FactExample[]
    readonly good: readonly FactExample[]
    readonly textBad?: readonly ExampleText[]
    readonly textGood?: readonly ExampleText[]
    readonly for?: Violation
  }
}

export type Place = {
  readonly section: SectionKind | 'whole'
  readonly path: Path
  readonly params?: Params
} & Partial<Span>

/** Something about the whole plan, in both modes: length, balance, contradiction. */
export type DraftRule = Words & {
  readonly reads: 'draft'
  readonly find: (draft: Draft, today: string, pack: Pack) => Iterable<Place>
  readonly examples: {
    readonly bad: readonly ExampleText[]
    readonly good: readonly ExampleText[]
    readonly for?: Violation
  }
}

export type Rule = ProseRule | FactRule | DraftRule
export type NamedRule = Rule & { readonly id: string; readonly group: string }

export const proseRule = (rule: Omit<ProseRule, 'reads'>): ProseRule => ({ reads: 'prose', ...rule })
export const factRule = (rule: Omit<FactRule, 'reads'>): FactRule => ({ reads: 'facts', ...rule })
export const draftRule = (rule: Omit<DraftRule, 'reads'>): DraftRule => ({ reads: 'draft', ...rule })
