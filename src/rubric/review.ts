import type { Case } from '#domain/case.ts'
import { violationOf } from '#domain/open-case.ts'
import { at, type Path } from '#domain/path.ts'
import { type SectionKind, sectionKinds } from '#domain/section.ts'
import type { Draft } from '#draft/draft.ts'
import type { Finding } from './finding.ts'
import { hitsIn } from './hits-in.ts'
import { type Pack, packOf, rulesOff } from './packs.ts'
import { reviewText } from './review-text.ts'
import { concerns, type DraftRule, type FactRule, type NamedRule, type Params, type Severity } from './rule.ts'
import { rulesOfCase } from './rules-of-case.ts'
import { sectionOf } from './section-of.ts'

const weight: Readonly<Record<Severity, number>> = { must: 0, should: 1, could: 2 }
const milder: Readonly<Record<Severity, Severity>> = { must: 'should', should: 'could', could: 'could' }

/** What a rule found, before it is put into words. */
type Problem = {
  readonly rule: NamedRule
  readonly section: SectionKind | 'whole'
  readonly path: Path
  readonly start?: number
  readonly end?: number
  readonly params?: Params | undefined
}

/** All that the rubric has to say about a draft, weightiest first; what the seller dismissed or switched off is left out. */
export function review(draft: Draft, today: string, rules: readonly NamedRule[] = rulesOfCase(draft.case)): Finding[] {
  const pack = packOf(violationOf(draft.case))
  const off = silent(draft.case, rules)
  const problems = [
    ...inProse(draft, pack, rules).filter(({ rule }) => !off.has(rule.id)),
    ...rules.flatMap((rule) => (rule.reads === 'prose' || off.has(rule.id) ? [] : inWhole(rule, draft, today, pack))),
  ]
  const findings = told(problems.toSorted(inOrderOf(pack, draft)), draft, pack)
  return findings.filter((finding) => !isDismissed(finding, draft, rules))
}

/** The ids of the rules that say nothing in this case; one that was switched off under a former id stays off. */
function silent(facts: Case, rules: readonly NamedRule[]): ReadonlySet<string> {
  const off = rulesOff(facts)
  if (!facts.switchedOff.length) return off
  const chosen = new Set(facts.switchedOff.map(({ rule }) => rule))
  const own = rules.filter(({ id, formerly = [] }) => [id, ...formerly].some((one) => chosen.has(one)))
  return new Set([...off, ...own.map(({ id }) => id)])
}

function inProse({ sections, case: facts }: Draft, pack: Pack, rules: readonly NamedRule[]): Problem[] {
  const violation = violationOf(facts)
  return sections.flatMap(({ kind: section, passages }) =>
    passages.flatMap(({ path, offset, prose }) =>
      hitsIn(prose, { section, violation, pack }, rules).map(({ rule, start, end, params }) => ({
        rule,
        section,
        path,
        start: start + offset,
        end: end + offset,
        params: { words: prose.source.slice(start, end), ...params },
      })),
    ),
  )
}

function inWhole(rule: NamedRule & (FactRule | DraftRule), draft: Draft, today: string, pack: Pack): Problem[] {
  if (rule.reads === 'draft') return Array.from(rule.find(draft, today, pack), (place) => ({ rule, ...place }))
  if (draft.mode === 'review') {
    return Array.from(rule.inText?.(reviewText(draft)) ?? [], ({ section, at, params }) => ({
      rule,
      section,
      path: '',
      params,
      ...at,
    }))
  }
  return Array.from(rule.find(draft.case, today, pack), (gap) => {
    const { path, params } = typeof gap === 'string' ? { path: gap, params: undefined } : gap
    return { rule, section: sectionOf(path), path, params }
  })
}

/** Weightiest first, then by concern, then as the plan is read. */
function inOrderOf(pack: Pack, draft: Draft) {
  const read: readonly string[] = sectionKinds
  return (a: Problem, b: Problem): number =>
    weight[severityOf(a.rule, draft, pack)] - weight[severityOf(b.rule, draft, pack)] ||
    concerns.indexOf(a.rule.concern) - concerns.indexOf(b.rule.concern) ||
    read.indexOf(a.section) - read.indexOf(b.section) ||
    (a.path === b.path ? (a.start ?? 0) - (b.start ?? 0) : 0)
}

/** A text that was pasted can hide what it says: there, something that was not found weighs one step less. */
function severityOf({ id, severity, reads }: NamedRule, { mode }: Draft, pack: Pack): Severity {
  const base = pack.shift[id] ?? severity
  return reads === 'facts' && mode === 'review' ? milder[base] : base
}

/** Problems in words, each with a key of its own: the second of two that are alike in all else ends in `#2`. */
function told(problems: readonly Problem[], draft: Draft, pack: Pack): Finding[] {
  const times = new Map<string, number>()
  return problems.map((problem) => {
    const finding = toFinding(problem, draft, pack)
    const time = (times.get(finding.key) ?? 0) + 1
    times.set(finding.key, time)
    return time > 1 ? { ...finding, key: `${finding.key}#${time}` } : finding
  })
}

function toFinding(
  { rule, section, path, start = 0, end = start, params }: Problem,
  draft: Draft,
  pack: Pack,
): Finding {
  const isNotFound = rule.reads === 'facts' && draft.mode === 'review'
  const field = end > start ? at(draft.case, path) : undefined
  const quote = typeof field === 'string' ? field.slice(start, end) : ''
  const filled = { words: quote, ...params }
  return {
    key: `${rule.id}@${path || section}${quote ? `:${quote}` : ''}`,
    rule: rule.id,
    severity: severityOf(rule, draft, pack),
    concern: rule.concern,
    section,
    path,
    start,
    end,
    quote,
    message: say(isNotFound ? (rule.notFound ?? rule.message) : rule.message, filled),
    question: say(rule.question, filled),
    answers: answersOf(rule.answers, path),
  }
}

const say = (text: string, params: Params): string =>
  text.includes('{')
    ? text.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : ''))
    : text

/** `causes/@/from` for a problem at `causes/c2/text` is `causes/c2/from`. */
function answersOf(answers: string | undefined, path: Path): Path {
  if (!answers) return ''
  const [list = '', id = ''] = path.split('/')
  if (!answers.includes('@')) return answers
  return answers.startsWith(`${list}/@`) && id ? answers.replace('@', id) : ''
}

/** A dismissal holds for the key of today and for the key under any id that the rule had before. */
function isDismissed({ key, rule: id }: Finding, { case: facts }: Draft, rules: readonly NamedRule[]): boolean {
  if (!facts.dismissed.length) return false
  const former = rules.find((rule) => rule.id === id)?.formerly ?? []
  const keys = [key, ...former.map((old) => old + key.slice(id.length))]
  return facts.dismissed.some((one) => keys.includes(one.key))
}
