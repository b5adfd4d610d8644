import { type SectionKind, sectionKinds } from '#domain/section.ts'
import type { Sentence } from '#prose/prose.ts'
import { weigh } from './cue.ts'
import { sentenceCues } from './words/all.ts'

export type Scores = Record<SectionKind, number>

/** How much a sentence says for each section, and the words by which it says so. */
export type Weighed = {
  readonly scores: Readonly<Scores>
  readonly words: Readonly<Partial<Record<SectionKind, readonly string[]>>>
}

/** More than this no single sentence says. */
const ceiling = 6

/** What a sentence says by its words, and by when it acts and who does. */
export function weighSentence({ text, tense, actor, cadences }: Sentence): Weighed {
  const scores: Scores = { opening: 0, 'root-cause': 0, corrective: 0, preventive: 0, evidence: 0, closing: 0 }
  const words: Partial<Record<SectionKind, readonly string[]>> = {}
  const asks = /\?["”’)]*$/.test(text)
  for (const { topic, score, words: found } of weigh(text, sentenceCues).values()) {
    if (asks && (topic === 'preventive' || topic === 'corrective')) continue
    scores[topic] = score
    words[topic] = found
  }
  if (tense === 'planned' && !asks && (actor === 'we' || actor === 'role' || actor === 'nobody')) scores.preventive += 1
  if (tense === 'standing' && (actor === 'we' || actor === 'role')) scores.preventive += 0.5
  if (tense !== 'done' && cadences.some(({ hard }) => hard)) scores.preventive += 1.5
  if (tense === 'done') scores['root-cause'] += 0.5
  if (tense === 'done' && actor === 'we') scores.corrective += 0.5
  for (const section of sectionKinds) scores[section] = Math.min(scores[section], ceiling)
  return { scores, words }
}
