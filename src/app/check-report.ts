import { judgedSections, type SectionKind, sectionNames } from '#domain/section.ts'
import type { Violation } from '#domain/violation.ts'
import type { Finding } from '#rubric/finding.ts'
import type { Severity } from '#rubric/rule.ts'

/** What was found in one file. `text` = review of a finished text; `case` = a case of Rootline with its fields. */
export type Checked = {
  readonly file: string
  readonly read: 'text' | 'case'
  readonly violation: Violation
  readonly findings: readonly Finding[]
}

export type CheckedFile = ({ readonly ok: true } & Checked) | { readonly ok: false; readonly message: string }

const severities: readonly (readonly [Severity, string])[] = [
  ['must', 'Must answer'],
  ['should', 'Strengthen'],
  ['could', 'Polish'],
]

export const mustAnswer = ({ findings }: Checked): boolean => findings.some(({ severity }) => severity === 'must')

/** For programs. Opening and closing count as the whole plan: the rubric judges four sections. */
export const checkedAsData = ({ file, read, violation, findings }: Checked) => ({
  file,
  read,
  violation,
  findings: findings.map(({ rule, severity, section, quote, start, end, message, question, path, answers }) => ({
    rule,
    severity,
    section: (judgedSections as readonly string[]).includes(section) ? section : 'whole',
    quote,
    start,
    end,
    message,
    question,
    path,
    answers,
  })),
})

/** For people: the findings by weight, each with its words and its question. */
export function checkedAsText(checked: Checked): string {
  const { file, read, violation, findings } = checked
  const counts = severities.map(([id, name]) => `${findings.filter(({ severity }) => severity === id).length} ${name}`)
  const head = `${file}\nRead as ${read === 'case' ? 'a case' : 'a finished text'}, type ${violation}. ${counts.join(' · ')}`
  const groups = severities.flatMap(([id, name]) => {
    const own = findings.filter(({ severity }) => severity === id)
    return own.length ? [`${name}\n\n${own.map(asText).join('\n\n')}`] : []
  })
  return [head, ...groups].join('\n\n')
}

function asText({ section, quote, message, question, rule }: Finding): string {
  const place = section === 'whole' ? 'Whole plan' : sectionNames[section satisfies SectionKind]
  const words = quote && !message.includes(quote) ? `\n    “${oneLine(quote)}”` : ''
  return `  ${place}: ${oneLine(message)}${words}\n    ${oneLine(question)}\n    (${rule})`
}

const oneLine = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}
