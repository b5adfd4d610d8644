import { type SectionKind, sectionKinds } from '#domain/section.ts'
import { type Prose, readProse, type Sentence } from '#prose/prose.ts'
import { weigh } from './cue.ts'
import type { Frame } from './frame.ts'
import type { CueKind, Span } from './plan.ts'
import { sentenceCues } from './sentence-cues.ts'
import { topicsOf } from './topic.ts'

/** A run of sentences that belong to one section. */
export type Segment = Span & {
  readonly section: SectionKind
  readonly cue: CueKind
  /** The words that speak for it. */
  readonly words: readonly string[]
  readonly score: number
}

type Scores = Record<SectionKind, number>
type Words = Partial<Record<SectionKind, readonly string[]>>
/** `join` is what it costs to change the section before this sentence. */
type Unit = { readonly sentence: Sentence; readonly scores: Scores; readonly words: Words; readonly join: number }

const ceiling = 6
const joins = { inside: 4, line: 2.5, list: 2.5, paragraph: 1.5 } as const
/** What a sentence with a colon says for its section, and for the list or paragraph behind it. */
const lead = { own: 4, list: 3 } as const

/** Cuts a stretch into sections by what its sentences say, keeping neighbours together. */
export function segment(source: string, frame: Frame): Segment[] {
  const units = readUnits(readProse(source), frame)
  const path = bestPath(units, frame.allowed)
  const segments: Segment[] = []
  for (const [index, { sentence, scores, words }] of units.entries()) {
    const section = path[index] ?? 'root-cause'
    const last = segments.at(-1)
    const own = words[section] ?? []
    if (last?.section === section) {
      segments[segments.length - 1] = {
        ...last,
        end: sentence.end,
        cue: last.words.length || own.length ? 'wording' : 'place',
        words: [...last.words, ...own],
        score: Math.max(last.score, scores[section]),
      }
    } else {
      const cue = own.length ? 'wording' : 'place'
      segments.push({
        section,
        start: lineStart(source, sentence.start),
        end: sentence.end,
        cue,
        words: own,
        score: scores[section],
      })
    }
  }
  return segments
}

/** Where the mark of a bullet begins that stands before the words. */
function lineStart(source: string, start: number): number {
  const line = source.lastIndexOf('\n', start - 1) + 1
  return /\p{L}{2}/u.test(source.slice(line, start)) ? start : line
}

function readUnits({ source, blocks }: Prose, { allowed, leaning }: Frame): Unit[] {
  let led: { readonly section: SectionKind | undefined; readonly until: number } | undefined
  let end = 0
  return blocks.flatMap((block, at) =>
    block.sentences.map((sentence, index) => {
      const { scores, words } = weighed(sentence)
      const leads = /[:：]$/.test(sentence.text)
      const inList = block.form === 'bullet'
      if (leads) led = { section: leadOf(sentence.text, allowed), until: at + 1 }
      else if (led && inList) led = { ...led, until: at + 1 }
      else if (led && at > led.until) led = undefined
      if (led?.section) scores[led.section] += leads ? lead.own : lead.list
      if (!leaves(scores, allowed))
        for (const section of sectionKinds) scores[section] = Math.max(scores[section], leaning[section] ?? 0)
      const join =
        index === 0
          ? inList && blocks[at - 1]?.form === 'bullet'
            ? joins.list
            : joins.paragraph
          : innerJoin(source, end, sentence)
      end = sentence.end
      return { sentence, scores, words, join: leads ? Math.min(join, joins.paragraph) : join }
    }),
  )
}

/** A plea or a list of attachments stands at the end whatever heading is above it. */
const leaves = ({ closing, evidence }: Scores, allowed: readonly SectionKind[]) =>
  (closing >= 3 && allowed.includes('closing')) || (evidence >= 4 && allowed.includes('evidence'))

const innerJoin = (source: string, end: number, { start }: Sentence) =>
  /[\n\r]/.test(source.slice(end, start)) ? joins.line : joins.inside

/** The section that a sentence before a list announces. */
function leadOf(sentence: string, allowed: readonly SectionKind[]): SectionKind | undefined {
  const best = topicsOf(sentence.slice(-160)).find(({ topic }) => topic !== 'plan' && topic !== 'opening')
  return allowed.find((section) => section === best?.topic && best.score >= 3)
}

function weighed({ text, tense, actor }: Sentence): { scores: Scores; words: Words } {
  const scores: Scores = { opening: 0, 'root-cause': 0, corrective: 0, preventive: 0, evidence: 0, closing: 0 }
  const words: Partial<Record<SectionKind, readonly string[]>> = {}
  const asks = /\?["”’)]*$/.test(text)
  for (const { topic, score, words: found } of weigh(text, sentenceCues).values()) {
    if (asks && (topic === 'preventive' || topic === 'corrective')) continue
    scores[topic] = score
    words[topic] = found
  }
  if (tense === 'planned' && !asks) scores.preventive += 1
  if (tense === 'done') scores['root-cause'] += 0.5
  if (tense === 'done' && actor === 'we') scores.corrective += 0.5
  for (const section of sectionKinds) scores[section] = Math.min(scores[section], ceiling)
  return { scores, words }
}

const order = (section: SectionKind) => sectionKinds.indexOf(section)

/** Going back costs more than going on, an opening comes first, and little follows a closing. */
function turn(from: SectionKind, to: SectionKind): number {
  if (to === 'opening') return 12
  if (from === 'closing') return to === 'evidence' ? 1 : 6
  if (to === 'closing') return 0.5
  return order(to) > order(from) ? 1 : 2.5
}

const startCost: Readonly<Scores> = {
  opening: 0.4,
  'root-cause': 0,
  corrective: 0.5,
  preventive: 0.5,
  evidence: 2,
  closing: 4,
}

/** The cheapest way through: what each sentence says for a section, less what every change costs. */
function bestPath(units: readonly Unit[], allowed: readonly SectionKind[]): SectionKind[] {
  const [first, ...rest] = units
  if (!first) return []
  let costs = allowed.map((section) => startCost[section] - first.scores[section])
  const back: number[][] = []
  for (const { scores, join } of rest) {
    const came: number[] = []
    costs = allowed.map((to, index) => {
      const ways = allowed.map((from, at) => (costs[at] ?? 0) + (from === to ? 0 : join + turn(from, to)))
      const best = Math.min(...ways)
      came[index] = ways.indexOf(best)
      return best - scores[to]
    })
    back.push(came)
  }
  let at = costs.indexOf(Math.min(...costs))
  const path = [at]
  for (const came of back.reverse()) {
    at = came[at] ?? at
    path.push(at)
  }
  return path.reverse().map((index) => allowed[index] ?? 'root-cause')
}
