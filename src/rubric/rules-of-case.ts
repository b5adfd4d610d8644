import type { Case } from '#domain/case.ts'
import type { HousePack } from '#domain/house-pack.ts'
import { houseRules } from './house/house-rules.ts'
import { rules as builtIn } from './registry.ts'
import type { NamedRule } from './rule.ts'

const kept = new WeakMap<HousePack, readonly NamedRule[]>()

/** The built-in rules and those of the case's house pack. The same pack answers with the same list. */
export function rulesOfCase({ house }: Case): readonly NamedRule[] {
  if (!house) return builtIn
  const known = kept.get(house)
  if (known) return known
  const rules = [...builtIn, ...houseRules(house)]
  kept.set(house, rules)
  return rules
}

/** The rule with an id, or with that id before. Undefined where the pack that it came with is gone. */
export const ruleOfCase = (facts: Case, id: string): NamedRule | undefined =>
  rulesOfCase(facts).find((rule) => rule.id === id || rule.formerly?.includes(id))
