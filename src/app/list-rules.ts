import { rules } from '#rubric/registry.ts'
import type { NamedRule } from '#rubric/rule.ts'

/** The rubric as plain data: every rule with its words, its source and its examples, in the order of its ids. */
export const listRules = () => rules.toSorted((a, b) => a.id.localeCompare(b.id)).map(described)

function described({ id, group, severity, concern, reads, message, question, why, how, source, ...more }: NamedRule) {
  const { formerly = [], examples } = more
  return { id, group, severity, concern, reads, message, question, why, how, source, formerly, examples }
}

/** The same for people: one paragraph a rule. */
export const rulesAsText = (): string => listRules().map(asText).join('\n\n')

function asText({ id, severity, message, question, why, how, source }: ReturnType<typeof described>): string {
  const lines = [
    message,
    question,
    `Why: ${why}`,
    `How: ${how}`,
    `Source: ${source.codes.join(', ')}, checked ${source.checked}`,
  ]
  return [`${id} (${severity})`, ...lines].join('\n  ')
}
