import type { Case } from '#domain/case.ts'
import { sectionKinds } from '#domain/section.ts'
import { passagesOf } from '#draft/passages.ts'

const word = /\p{L}[\p{L}\d]*/gu
const capital = /^\p{Lu}/u
/** Behind these a sentence begins, and its first word has a capital for that alone. */
const opensSentence = /[.!?:\n•*-]["“”‘(\s]*$/
/** So many characters before a word are enough to see that. */
const reach = 6

/** Fields that hold names and little else. */
const nameFields = ({ title, business, issues, notice }: Case): readonly string[] => [
  title,
  business.store,
  business.systems,
  business.carriers,
  business.signedBy,
  ...issues.map(({ scope }) => scope),
  notice.text,
]

/**
 * Words that are names in this case, in lower case. A word with a capital inside a sentence is one where a field for names
 * or Amazon's message has it, or where the plan writes it so twice and never otherwise.
 */
export function ownNames(facts: Case): ReadonlySet<string> {
  const names = new Set([facts.business.store, facts.business.signedBy].flatMap((name) => capitals(name, true)))
  for (const text of nameFields(facts)) for (const name of capitals(text, false)) names.add(name)

  const plan = sectionKinds.flatMap((section) => passagesOf(facts, section)).map(({ prose }) => prose.source)
  const small = new Set(plan.flatMap((text) => text.match(word) ?? []).filter((one) => !capital.test(one)))
  const seen = new Set<string>()
  for (const name of plan.flatMap((text) => capitals(text, false))) {
    if (seen.has(name) && !small.has(name)) names.add(name)
    seen.add(name)
  }
  return names
}

/** The words with a capital, in lower case; those that open a sentence only where it `mayOpen`. */
function capitals(text: string, mayOpen: boolean): string[] {
  const line = `\n${text}`
  return Array.from(line.matchAll(word))
    .filter(
      ({ 0: one, index }) =>
        capital.test(one) && (mayOpen || !opensSentence.test(line.slice(Math.max(0, index - reach), index))),
    )
    .map(([one]) => one.toLowerCase())
}
