import type { Prose } from '#prose/prose.ts'
import type { About, Hit, NamedRule } from './rule.ts'

type RuleHit = Hit & { readonly rule: NamedRule }
type Known = { readonly rules: readonly NamedRule[]; readonly hits: readonly RuleHit[] }

const known = new WeakMap<Prose, Map<string, Known>>()

/** What the prose rules report in one passage. Kept with the passage: after an edit only the edited one is read again. */
export function hitsIn(prose: Prose, about: About, rules: readonly NamedRule[]): readonly RuleHit[] {
  const key = `${about.section} ${about.violation}`
  const kept = known.get(prose)?.get(key)
  if (kept?.rules === rules) return kept.hits
  const hits = rules.flatMap((rule) =>
    rule.reads === 'prose' && rule.in.includes(about.section)
      ? Array.from(rule.find(prose, about), (hit) => ({ ...hit, rule }))
      : [],
  )
  known.set(prose, (known.get(prose) ?? new Map()).set(key, { rules, hits }))
  return hits
}
