import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { at, type Path } from '#domain/path.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Draft, Passage } from '#draft/draft.ts'
import type { Prose } from '#prose/prose.ts'
import type { Finding } from './finding.ts'
import { type Pack, packOf } from './packs.ts'
import { rules as allRules } from './registry.ts'
import { reviewText } from './review-text.ts'
import { type About, concerns, type Hit, type NamedRule, type Params, type ProseRule, type Severity } from './rule.ts'

const weight: Readonly<Record<Severity, number>> = { must: 0, should: 1, could: 2 }
const milder: Readonly<Record<Severity, Severity>> = { must: 'should', should: 'could', could: 'could' }

type Problem = {
  readonly section: SectionKind | 'whole'
  readonly path: Path
  readonly start?: number
  readonly end?: number
  readonly params?: Params | undefined
}

/** All that the rubric has to say about a draft, weightiest first; what the seller dismissed is left out. */
export function review(draft: Draft, today: string, rules: readonly NamedRule[] = allRules): Finding[] {
  const pack = packOf(violationOf(draft.case))
  const dismissed = new Set(draft.case.dismissed.map(({ key }) => key))
  const findings = rules
    .filter(({ id }) => !pack.off.includes(id))
    .flatMap((rule) => problems(rule, draft, today, pack).map((problem) => toFinding(rule, problem, draft, pack)))
    .filter(({ key, rule }) => !formerKeys(key, rule, rules).some((one) => dismissed.has(one)))
  return findings.sort(
    (a, b) => weight[a.severity] - weight[b.severity] || concerns.indexOf(a.concern) - concerns.indexOf(b.concern),
  )
}

function problems(rule: NamedRule, draft: Draft, today: string, pack: Pack): Problem[] {
  if (rule.reads === 'draft') return [...rule.find(draft, today, pack)]
  if (rule.reads === 'prose') {
    return draft.sections
      .filter(({ kind }) => rule.in.includes(kind))
      .flatMap(({ kind, passages }) => passages.flatMap((passage) => inPassage(rule, passage, kind, draft.case, pack)))
  }
  if (draft.mode === 'guided') {
    return Array.from(rule.find(draft.case, today, pack), (gap) => {
      const { path, params } = typeof gap === 'string' ? { path: gap, params: undefined } : gap
      return { section: sectionOf(path), path, params }
    })
  }
  return Array.from(rule.inText?.(reviewText(draft)) ?? [], ({ section, at, params }) => ({
    section,
    path: '',
    params,
    ...at,
  }))
}

const found = new WeakMap<Prose, Map<string, readonly Hit[]>>()

function inPassage(rule: ProseRule & { id: string }, passage: Passage, section: SectionKind, facts: Case, pack: Pack) {
  const { prose, path, offset } = passage
  const about: About = { section, violation: violationOf(facts), pack }
  const known = found.get(prose) ?? new Map<string, readonly Hit[]>()
  found.set(prose, known)
  const key = `${rule.id} ${section} ${about.violation}`
  const hits = known.get(key) ?? [...rule.find(prose, about)]
  known.set(key, hits)
  return hits.map(({ start, end, params }) => ({
    section,
    path,
    start: start + offset,
    end: end + offset,
    params: { words: prose.source.slice(start, end), ...params },
  }))
}

function toFinding(rule: NamedRule, problem: Problem, draft: Draft, pack: Pack): Finding {
  const { section, path, start = 0, end = start, params } = problem
  const isAbsence = rule.reads === 'facts'
  const base = pack.shift[rule.id] ?? rule.severity
  const severity = isAbsence && draft.mode === 'review' ? milder[base] : base
  const message = isAbsence && draft.mode === 'review' ? (rule.notFound ?? rule.message) : rule.message
  const field = path ? at(draft.case, path) : undefined
  const quote = end > start && typeof field === 'string' ? field.slice(start, end) : ''
  const filled = { words: quote, ...params }
  return {
    key: `${rule.id}@${path || section}${quote ? `:${quote}` : ''}`,
    rule: rule.id,
    severity,
    concern: rule.concern,
    section,
    path,
    start,
    end,
    quote,
    message: say(message, filled),
    question: say(rule.question, filled),
    answers: answersOf(rule.answers, path),
  }
}

const say = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))

/** `causes/@/from` for a problem at `causes/c2/text` is `causes/c2/from`. */
function answersOf(answers: string | undefined, path: Path): Path {
  if (!answers) return ''
  const [list = '', id = ''] = path.split('/')
  if (!answers.includes('@')) return answers
  return answers.startsWith(`${list}/@`) && id ? answers.replace('@', id) : ''
}

const sectionByList: Readonly<Record<string, SectionKind>> = {
  causes: 'root-cause',
  actions: 'corrective',
  controls: 'preventive',
  exhibits: 'evidence',
  business: 'opening',
}

/** The section of the plan that a field belongs to; `whole` for the notice, the issues and the case itself. */
export function sectionOf(path: Path): SectionKind | 'whole' {
  const [first = '', second = ''] = path.split('/')
  if (first === 'ownWords') return second as SectionKind
  return sectionByList[first] ?? 'whole'
}

function formerKeys(key: string, id: string, rules: readonly NamedRule[]): string[] {
  const rule = rules.find((one) => one.id === id)
  return [key, ...(rule?.formerly ?? []).map((former) => key.replace(id, former))]
}
