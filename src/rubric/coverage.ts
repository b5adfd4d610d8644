import type { Case } from '#domain/case.ts'
import type { Ask } from '#domain/notice.ts'
import type { JudgedSection } from '#domain/section.ts'
import type { Draft, Passage } from '#draft/draft.ts'
import { asksOf, documentsFor, sectionsOf } from './asks.ts'
import type { CriterionRow } from './criteria.ts'
import type { Finding } from './finding.ts'
import { homeOf } from './home-of.ts'
import { bestSentences, type Quote, sentencesOf } from './quotes.ts'
import { namesDocument, specifics } from './specifics.ts'

export type { Quote } from './quotes.ts'
export { type Strength, strengths } from './strengths.ts'

const statuses = ['missing', 'thin', 'answered'] as const
export type Status = (typeof statuses)[number]

/** A text can hide one fact or two from the reader; from here on the answer is thin. */
const manyNotFound = 3

/** One thing that Amazon asked for, and what the plan says to it. */
export type AskCoverage = {
  readonly ask: Ask
  readonly sections: readonly JudgedSection[]
  readonly status: Status
  /** The sentences that answer it best, at most two, in their order. */
  readonly quotes: readonly Quote[]
  /** What to answer next; '' where nothing is open. */
  readonly question: string
}

/** The question itself, where no rule has a narrower one. */
const plainly: Readonly<Record<JudgedSection, string>> = {
  'root-cause': 'What caused it?',
  corrective: 'What have you done about it, and on which day?',
  preventive: 'What keeps it from happening again?',
  evidence: 'Which document shows it?',
}

/** What was asked for last, each ask with its answer. `rows` are the case's criteria; null for a text that was pasted. */
export const coverage = (
  draft: Draft,
  findings: readonly Finding[],
  rows: readonly CriterionRow[] | null,
): AskCoverage[] =>
  asksOf(draft.case).map((ask) => {
    const sections = sectionsOf(ask)
    const passages = sections.map((section) => [section, passagesFor(draft, ask, section)] as const)
    const status = lowest(passages.map(([section, own]) => statusOf(section, own, findings, rows)))
    const quotes = passages
      .flatMap(([section, own]) => bestSentences(own, section, sections.length > 1 ? 1 : 2))
      .slice(0, 2)
    return { ask, sections, status, quotes, question: questionOf(sections, findings, rows, status) }
  })

/** Where an ask would be answered: the words of its section that belong to its issue. */
function passagesFor(draft: Draft, ask: Ask, section: JudgedSection): readonly Passage[] {
  const own = draft.sections.find(({ kind }) => kind === section)?.passages ?? []
  if (draft.mode === 'guided')
    return own.filter(({ path }) => path.startsWith('ownWords/') || answers(draft.case, ask, path))
  if (section !== 'evidence' || own.length) return own
  return draft.sections.flatMap(({ passages }) => passages).filter(({ prose }) => prose.sentences.some(namesDocument))
}

function answers(facts: Case, ask: Ask, path: string): boolean {
  const [, list = '', id = '', field = ''] = /^(\w+)\/([\w-]+)\/(\w+)$/.exec(path) ?? []
  if (list === 'exhibits') return field === 'title' && documentsFor(ask, facts.exhibits).some((one) => one.id === id)
  if (field !== 'text') return false
  const causes = facts.causes.filter(({ issues }) => issues.includes(ask.issue)).map((cause) => cause.id)
  if (list === 'causes') return causes.includes(id)
  const item = [...facts.actions, ...facts.controls].find((one) => one.id === id)
  return item?.causes.some((one) => causes.includes(one)) ?? false
}

function statusOf(
  section: JudgedSection,
  passages: readonly Passage[],
  findings: readonly Finding[],
  rows: readonly CriterionRow[] | null,
): Status {
  const here = findings.filter((one) => homeOf(one) === section)
  const own = here.filter(({ rule }) => rule.startsWith(`${section}/`))
  const needed = (rows ?? []).filter((row) => row.section === section && row.required && row.group !== 'answers')
  const isVague = rows === null && !sentencesOf(passages, section).some(({ sentence }) => specifics(sentence) > 0)
  if (!passages.length || isVague || own.some(({ severity }) => severity === 'must')) return 'missing'
  if (needed.some(({ level }) => level === 'missing')) return 'missing'
  const notFound = rows === null ? own.filter(({ quote, concern }) => !quote && concern !== 'polish').length : 0
  const isThin = here.some(({ severity }) => severity !== 'could') || notFound >= manyNotFound
  return isThin || needed.some(({ level }) => level === 'thin') ? 'thin' : 'answered'
}

/** The weightiest question about what an answer holds; only then one about its words. */
function questionOf(
  sections: readonly JudgedSection[],
  findings: readonly Finding[],
  rows: readonly CriterionRow[] | null,
  status: Status,
): string {
  const here = findings.filter((one) => (sections as readonly string[]).includes(homeOf(one)))
  const finding = here.find(({ rule }) => sections.some((section) => rule.startsWith(`${section}/`))) ?? here[0]
  const row = rows?.find(({ section, step }) => sections.includes(section) && step)
  return finding?.question ?? row?.step ?? (status === 'answered' ? '' : (sections.map((one) => plainly[one])[0] ?? ''))
}

const lowest = (list: readonly Status[]): Status => statuses.find((status) => list.includes(status)) ?? 'missing'
