import { readBlocks } from './blocks.ts'
import { readSentence } from './sentence.ts'

/** Half-open range of UTF-16 offsets into the source. */
export type Span = { readonly start: number; readonly end: number }

/** When a sentence says that its act happens: finished, going on, announced, or a standing fact or rule. */
export type Tense = 'done' | 'ongoing' | 'planned' | 'standing'

/** Who acts: the seller ("we", or a role of the seller's), somebody else, or nobody that is named. */
export type Actor = 'we' | 'role' | 'third-party' | 'amazon' | 'buyer' | 'nobody'

/** `day` = a calendar day can be told, `month` = a month with or without a year, `year` = a year alone, `relative` = "last Friday". */
export type DateMention = Span & { readonly words: string; readonly precision: 'day' | 'month' | 'year' | 'relative' }

/** A quantity. `unit` is the noun that it counts, in lower case and singular, or '' ("31 of 31 toy orders" → order). */
export type NumberMention = Span & {
  readonly words: string
  readonly value: number
  readonly percent: boolean
  readonly unit: string
}

export type Identifier = Span & {
  readonly words: string
  readonly kind: 'order' | 'asin' | 'tracking' | 'shipment' | 'case' | 'invoice' | 'masked'
}

/** A rhythm. `hard` = can be checked ("daily at 9:00", "before each label"); not hard = "regularly". */
export type Cadence = Span & { readonly words: string; readonly hard: boolean }

export type Mention = Span & { readonly words: string }

/** One sentence, with everything that a rule may ask about it. Offsets count from the start of the whole source. */
export type Sentence = Span & {
  readonly text: string
  readonly words: number
  /** A heading, a bullet or a running sentence: which kind of line it stands in. */
  readonly form: 'heading' | 'bullet' | 'sentence'
  readonly tense: Tense
  readonly actor: Actor
  readonly passive: boolean
  readonly dates: readonly DateMention[]
  readonly numbers: readonly NumberMention[]
  readonly identifiers: readonly Identifier[]
  readonly roles: readonly Mention[]
  readonly cadences: readonly Cadence[]
  readonly hedges: readonly Mention[]
}

/** A paragraph, a bullet or a heading, with the sentences that it holds. */
export type Block = Span & { readonly form: Sentence['form']; readonly sentences: readonly Sentence[] }

/** A text read once. */
export type Prose = {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly words: number
}

const kept = 4_000
const read = new Map<string, Prose>()

/** The text as sentences with their features. The same text is read once; any string is good input. */
export function readProse(source: string): Prose {
  const known = read.get(source)
  if (known) return known
  const blocks = readBlocks(source).map(({ start, end, form, sentences }) => ({
    start,
    end,
    form,
    sentences: sentences.map((span) => readSentence(source, span, form)),
  }))
  const sentences = blocks.flatMap((block) => block.sentences)
  const prose = { source, blocks, sentences, words: sentences.reduce((sum, { words }) => sum + words, 0) }
  if (read.size >= kept) read.delete(read.keys().next().value ?? '')
  read.set(source, prose)
  return prose
}

/** Forgets every text that was read, so that a bench can measure a cold start. */
export const forgetProse = () => read.clear()
