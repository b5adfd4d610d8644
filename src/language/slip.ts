import type { Span } from '#prose/prose.ts'

/** What a slip is replaced with, by the words that it matched. The first letter keeps its case by itself. */
type Fix = (slip: string) => string

/**
 * A slip that writers with another first language make and Harper does not see. Each pattern has the flags `dgi` and a group
 * `slip` around the words to replace. Only patterns that are hardly ever right English belong here.
 */
export type Slip = {
  /** What is wrong, as a sentence. */
  readonly message: string
  readonly cases: readonly (readonly [pattern: RegExp, fix: Fix])[]
  readonly examples: {
    /** `The orders ⟦was→were⟧ late.`: the words that are found and what they become. */
    readonly bad: readonly string[]
    readonly good: readonly string[]
  }
}

/** Words to replace, with what to put there. */
export type Slipped = Span & { readonly suggestions: readonly string[] }

/** Where a slip stands in a text. */
export function* findSlip({ cases }: Slip, text: string): Generator<Slipped> {
  for (const [pattern, fix] of cases) {
    for (const { indices } of text.matchAll(pattern)) {
      const [start, end] = indices?.groups?.slip ?? [0, 0]
      const words = text.slice(start, end)
      yield { start, end, suggestions: [inCaseOf(words, fix(words.toLowerCase().replace('’', "'")))] }
    }
  }
}

const inCaseOf = (words: string, fixed: string) =>
  /^\p{Lu}/u.test(words) ? fixed.charAt(0).toUpperCase() + fixed.slice(1) : fixed

/** A pattern as it is read: a space is any white space, ` ?` may be missing, `⟦…⟧` is what will be replaced. */
export const slipPattern = (source: string): RegExp =>
  new RegExp(
    source
      .replace('⟦', '(?<slip>')
      .replace('⟧', ')')
      .replace(/'/g, "['’]")
      .replace(/ \?/g, '\\s*')
      .replace(/ /g, '\\s+'),
    'dgi',
  )
