import type { NamedRule, Rule } from './rule.ts'

const modules = import.meta.glob<Rule>('./rules/*/*.ts', { eager: true, import: 'default' })

/** Every file under `rules/`: its folder is its group, folder and name are its id. */
export const rules: readonly NamedRule[] = Object.entries(modules).map(([path, rule]) => {
  const id = path.replace(/^\.\/rules\/|\.ts$/g, '')
  return { ...rule, id, group: id.split('/')[0] ?? '' }
})

const byId = new Map(rules.flatMap((rule) => [rule.id, ...(rule.formerly ?? [])].map((id) => [id, rule] as const)))

/** The rule with an id (or a former id). Throws on an id that no rule has. */
export function ruleOf(id: string): NamedRule {
  const rule = byId.get(id)
  if (!rule) throw new Error(`no rule '${id}'`)
  return rule
}
