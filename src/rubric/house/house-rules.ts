import type { HousePack, HouseRule, PhraseRule, RequiredRule } from '#domain/house-pack.ts'
import { sectionKinds } from '#domain/section.ts'
import { factRule, type NamedRule, proseRule, type Rule } from '../rule.ts'
import { findPhrases } from './find-phrases.ts'
import { openPlaces } from './house-field.ts'

const group = 'house'
const kept = new WeakMap<HousePack, readonly NamedRule[]>()

/** The rules of a pack as the rubric runs them; made once a pack. */
export function houseRules(pack: HousePack): readonly NamedRule[] {
  const known = kept.get(pack)
  if (known) return known
  const rules = pack.rules.map((rule) => ({ ...asRule(rule), id: `${group}/${rule.id}`, group }))
  kept.set(pack, rules)
  return rules
}

/** Whether a rule came with a pack: it has no public source. */
export const isHouseRule = (rule: NamedRule): boolean => rule.group === group

const asRule = (rule: HouseRule): Rule => (rule.kind === 'phrase' ? fromPhrases(rule) : fromField(rule))

/** Nobody published it: the pack itself is its source. */
const wordsOf = ({ severity, message, question, why, how }: HouseRule) => ({
  severity,
  message,
  question,
  why,
  how,
  source: { codes: [], checked: '' },
})

const fromPhrases = (rule: PhraseRule): Rule =>
  proseRule({
    ...wordsOf(rule),
    concern: 'wording',
    in: rule.in ?? sectionKinds,
    find: findPhrases(rule),
    examples: rule.examples,
  })

const fromField = (rule: RequiredRule): Rule =>
  factRule({
    ...wordsOf(rule),
    concern: 'fact',
    answers: rule.field,
    find: (facts) =>
      !rule.when || facts.issues.some(({ violation }) => rule.when?.includes(violation))
        ? openPlaces(facts, rule.field)
        : [],
    examples: { bad: [], good: [] },
  })
