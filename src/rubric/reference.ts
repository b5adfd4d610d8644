import { longDay } from '#domain/day.ts'
import type { DraftRule, ExampleText, FactExample, FactRule, NamedRule, ProseRule, Severity, Source } from './rule.ts'
import { classesOf } from './sources.ts'

const mark = '<!-- Written by the tests from the rules themselves. After a change: npm test -- -u -->'

const weight: Readonly<Record<Severity, string>> = { must: 'Must answer', should: 'Strengthen', could: 'Polish' }

/** One group of the rubric as a page: an entry a rule, with its own examples. */
export function reference(group: string, rules: readonly NamedRule[]): string {
  const entries = rules.filter((rule) => rule.group === group).map(entry)
  return `${[mark, `# ${group}`, ...entries].join('\n\n')}\n`
}

function entry(rule: NamedRule): string {
  const { id, severity, message, question, why, how, source } = rule
  return [
    `## ${id}`,
    `*${weight[severity]}* · ${message}`,
    `**Asks:** ${question}`,
    `**Why:** ${why}`,
    `**How:** ${how}`,
    `**Source:** ${sourceOf(source)}`,
    examplesOf(rule),
  ].join('\n\n')
}

const sourceOf = ({ codes, checked }: Source): string =>
  `${classesOf(codes).join(', ')} (${codes.join(', ')}), checked on ${longDay(checked)}`

function examplesOf(rule: NamedRule): string {
  if (rule.reads === 'prose') return ofProse(rule)
  return rule.reads === 'facts' ? ofFacts(rule) : ofDraft(rule)
}

const ofProse = ({ examples: { bad, good } }: ProseRule): string =>
  table(
    ['Reported', 'Passes'],
    bad.map((text) => text.replace(/⟦(.*?)⟧/gs, '**$1**')),
    good,
  )

function ofFacts({ examples: { bad, good, textBad = [], textGood = [] } }: FactRule): string {
  const when = (example: FactExample) => example.when
  const fields = table(['Asks when', 'Is content when'], bad.map(when), good.map(when))
  if (!textBad.length) return fields
  return `${fields}\n\n${table(['Cannot find it in', 'Finds it in'], textBad.map(words), textGood.map(words))}`
}

const ofDraft = ({ examples: { bad, good } }: DraftRule): string =>
  table(['Reported', 'Passes'], bad.map(words), good.map(words))

/** A plan as an example: its sections, each with its words. */
const words = (example: ExampleText): string =>
  typeof example === 'string'
    ? example
    : Object.entries(example)
        .map(([section, text]) => `*${section}:* ${text}`)
        .join(' ')

function table(heads: readonly [string, string], left: readonly string[], right: readonly string[]): string {
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [left[row], right[row]])
  const lines = [heads, ['---', '---'], ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`)
  return lines.join('\n')
}

const most = 240

/** Text that keeps to its cell. */
function cell(text = ''): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()
  return line.length > most ? `${line.slice(0, most)}…` : line
}
