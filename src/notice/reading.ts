import type { Route } from '#domain/issue.ts'
import type { Ask, NoticeFact } from '#domain/notice.ts'
import type { Violation } from '#domain/violation.ts'
import type { Span } from '#prose/prose.ts'

export const languages = [
  'en',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'pt',
  'pl',
  'sv',
  'tr',
  'ja',
  'zh',
  'ko',
  'ar',
  'unknown',
] as const
export type Language = (typeof languages)[number]

/** What a reply says. `more-needed` is the usual one: the plan was read, parts of it are wanted in greater detail. */
export const outcomes = [
  'more-needed',
  'not-implemented',
  'documents-refused',
  'compliance-only',
  'wrong-channel',
  'other-account-first',
  'approved',
  'final-denial',
] as const
export type Outcome = (typeof outcomes)[number]

/** Words of the message, with their place in it. */
export type Quote = Span & { readonly words: string }

/** One enforcement type that the message may be about, and the words that speak for it. */
export type Guess = { readonly id: Violation; readonly score: number; readonly words: readonly Quote[] }

/** What was read from a message. Everything in it is to be confirmed by the seller. */
export type NoticeReading = {
  readonly text: string
  readonly language: Language
  readonly isReply: boolean
  readonly outcome?: Outcome
  readonly violation: Guess
  /** Whether the next best guess is far behind. */
  readonly sure: boolean
  readonly alternatives: readonly Guess[]
  readonly route: Route
  /** The marketplace's id in the catalogue, or ''. */
  readonly marketplace: string
  readonly facts: readonly NoticeFact[]
  readonly asks: readonly Ask[]
  /** Lines that look like requests and were not understood. */
  readonly unread: readonly Quote[]
  /** How many characters were read: a message is cut after this many. */
  readonly readUpTo: number
}
