import { type SectionKind, sectionKinds } from '#domain/section.ts'
import type { Block, Prose, Sentence } from '#prose/prose.ts'
import type { Frame } from './frame.ts'
import { topicsOf } from './topic.ts'
import { type Scores, type Weighed, weighSentence } from './weigh-sentence.ts'

/** A sentence in its place. `join` is what it costs to change the section before it. */
export type Unit = Weighed & { readonly sentence: Sentence; readonly join: number }

const joins = { led: 6, inside: 4, line: 2.5, list: 2.5, paragraph: 1.5 } as const
/** What a sentence with a colon says for its section, and for the list or paragraph behind it. */
const lead = { own: 4, list: 3 } as const
/** An opening is a few sentences; after these it takes more to be one. */
const greeting = 3

/** Every sentence with what it says for each section, where it stands and what stands before it counted in. */
export function readUnits({ source, blocks }: Prose, frame: Frame): Unit[] {
  let led: { readonly section: SectionKind | undefined; readonly at: number } | undefined
  let before: Sentence | undefined
  let count = 0
  return blocks.flatMap((block, at) =>
    block.sentences.map((sentence) => {
      const isLead = announces(sentence)
      if (isLead) led = { section: leadOf(sentence.text, frame.allowed), at }
      else if (led && at > led.at + 1 && block.form !== 'bullet') led = undefined
      const { scores: own, words } = weighSentence(sentence)
      const scores = { ...own }
      if (++count > greeting) scores.opening = Math.max(0, scores.opening - 1)
      if (led?.section) scores[led.section] += isLead ? lead.own : lead.list
      const cost = joinBefore(source, sentence, before, block, blocks[at - 1])
      before = sentence
      return { sentence, words, scores: leaned(scores, frame), join: isLead ? Math.min(cost, joins.paragraph) : cost }
    }),
  )
}

const announces = ({ text }: Sentence) => /[:：]$/.test(text)

function joinBefore(
  source: string,
  sentence: Sentence,
  before: Sentence | undefined,
  block: Block,
  above?: Block,
): number {
  if (block.form === 'bullet' && before && announces(before)) return joins.led
  if (block.sentences[0] === sentence)
    return block.form === 'bullet' && above?.form === 'bullet' ? joins.list : joins.paragraph
  return /[\n\r]/.test(source.slice(before?.end ?? 0, sentence.start)) ? joins.line : joins.inside
}

/** What is said beforehand counts, except for a plea or attachments: they stand at the end whatever heading is above. */
function leaned(scores: Scores, { allowed, leaning }: Frame): Scores {
  const isPlea = scores.closing >= 3 && allowed.includes('closing')
  const isProof = scores.evidence >= 4 && allowed.includes('evidence')
  if (isPlea || isProof) return scores
  for (const section of sectionKinds) scores[section] = Math.max(scores[section], leaning[section] ?? 0)
  return scores
}

/** The section that a sentence before a list announces. */
function leadOf(sentence: string, allowed: readonly SectionKind[]): SectionKind | undefined {
  const best = topicsOf(sentence.slice(-160)).find(({ topic }) => topic !== 'plan' && topic !== 'opening')
  return allowed.find((section) => section === best?.topic && best.score >= 3)
}
