import { rules } from '#rubric/registry.ts'
import type { NamedRule } from '#rubric/rule.ts'

/** The rubric as plain data: every rule with its words, its source and its examples, in the order of its ids. */
export const listRules = () => rules.toSorted((a, b) => a.id.localeCompare(b.id)).map(described)

function described({ id, group, severity, concern, reads, message, question, why, how, source, ...more }: NamedRule) {
  const { formerly = [], examples } = more
  return { id, group, severity, concern, reads, message, question, why, how, source, formerly, examples }
}

/** The same for people: one paragraph a rule. */
export const rulesAsText = (): string =>
  listRules()
    .map(
      ({ id, severity, message, question, why, how, source: { codes, checked } }) =>
        `${id} (${severity})\n  ${message}\n  ${question}\n  Why: ${why}\n  How: ${how}\n  Source: ${codes.join(', ')}, checked ${checked}`,
    )
    .join('\n\n')
