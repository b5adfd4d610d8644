import { at } from '#domain/path.ts'
import { type JudgedSection, judgedSections, type SectionKind } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Sentence } from '#prose/prose.ts'
import type { Finding } from './finding.ts'
import { type Quote, sentencesOf } from './quotes.ts'
import { quotedName, specifics } from './specifics.ts'

/** Something that a pasted text does well already, with the words that show it. */
export type Strength = { readonly id: string; readonly says: string; readonly quote: Quote }

type Sign = {
  readonly id: string
  /** Completes "Good already: …". */
  readonly says: string
  readonly section: JudgedSection
  /** Findings that would contradict it. */
  readonly unless: readonly string[]
  readonly shows: (sentence: Sentence) => boolean
}

const most = 3
const notPassedOn =
  /\b(?:was|were|is|are|did|does|do|had|could|cannot)\b.{0,30}\b(?:not|never|no)\b|n['’]t\b|\b(?:empty|blank|left out|overwrote|dropped)\b/i
const fieldName = /\b(?:field|column|setting|step|screen)s?\b/i
const ownership =
  /\b(?:our|my) (?:own )?(?:mistake|failure|fault|error|oversight|responsibility)\b|\b(?:we|i) (?:take|took|accept|bear) (?:the )?(?:full )?responsib\w+|\b(?:we|i) (?:failed to|should have)\b/i
const denied = /\bnot (?:our|my)\b|\bno (?:mistake|fault) of\b/i
const removal =
  /\b(?:replac(?:e[ds]?|ing)|remov(?:e[ds]?|ing|al)|automat\w+|integrat\w+|connect(?:ed|s)? .{0,30}direct\w*|direct (?:link|connection)|disabl\w+|block(?:s|ed)?|cannot (?:be )?\w+ (?:unless|without|until)|required field)\b/i
const check = /\b(?:check|compar|review|monitor|audit|inspect|reconcil|verif|test|sampl|open|count)\w*/i

const signs: readonly Sign[] = [
  {
    id: 'mechanism',
    says: 'the exact field or step that failed is named',
    section: 'root-cause',
    unless: ['root-cause/restates-symptom'],
    shows: ({ text }) => (quotedName.test(text) || fieldName.test(text)) && notPassedOn.test(text),
  },
  {
    id: 'owned',
    says: 'it is owned plainly',
    section: 'root-cause',
    unless: ['root-cause/no-ownership', 'root-cause/denies-problem', 'root-cause/blames-amazon-or-buyer'],
    shows: ({ text }) => ownership.test(text) && !denied.test(text),
  },
  {
    id: 'strong-fix',
    says: 'the fix changes the process itself',
    section: 'corrective',
    unless: ['corrective/policy-reading-only'],
    shows: ({ text, actor }) => removal.test(text) && (actor === 'we' || actor === 'role'),
  },
  {
    id: 'rhythm',
    says: 'one check has a rhythm',
    section: 'preventive',
    unless: [],
    shows: ({ text, cadences }) => check.test(text) && cadences.some(({ hard }) => hard),
  },
  {
    id: 'record',
    says: 'an order or listing is named as an example',
    section: 'root-cause',
    unless: [],
    shows: ({ identifiers }) => identifiers.some(({ kind }) => kind !== 'case'),
  },
]

/** Up to three things that a pasted text does well already. Nothing is said that an open finding speaks against. */
export function strengths(draft: Draft, findings: readonly Finding[]): Strength[] {
  const open = new Set(findings.map(({ rule }) => rule))
  const shown = signs
    .filter(({ unless }) => !unless.some((rule) => open.has(rule)))
    .flatMap(({ id, says, section, shows }) => {
      const quote = bestQuote(draft, section, shows)
      return quote ? [{ id, says, quote }] : []
    })
  return [...shown, ...headed(draft)].slice(0, most)
}

/** Of the sentences that show it, the one that says most. */
function bestQuote({ sections }: Draft, section: SectionKind, shows: Sign['shows']): Quote | undefined {
  const passages = sections.find(({ kind }) => kind === section)?.passages ?? []
  const shown = sentencesOf(passages, section).filter(({ sentence }) => shows(sentence))
  return shown.toSorted((a, b) => specifics(b.sentence) - specifics(a.sentence))[0]?.quote
}

/** Whether each of the three questions is answered under a heading of its own. */
function headed({ case: facts, sections }: Draft): Strength[] {
  const three = judgedSections.slice(0, 3).map((kind) => sections.find((section) => section.kind === kind))
  const [first] = three
  if (!first || !three.every((section) => section?.heading && section.passages.length)) return []
  const { path = '', offset = 0 } = first.passages[0] ?? {}
  const field = at(facts, path)
  const start = typeof field === 'string' ? field.lastIndexOf(first.heading, offset) : -1
  if (start < 0) return []
  const quote = { path, start, end: start + first.heading.length, words: first.heading }
  return [{ id: 'headed', says: 'each of the three questions has its own heading', quote }]
}
