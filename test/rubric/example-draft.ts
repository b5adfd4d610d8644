import { openCase } from '#domain/open-case.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Violation } from '#domain/violation.ts'
import type { Draft } from '#draft/draft.ts'
import { draftOfAttempt } from '#draft/draft-of-attempt.ts'
import type { ExampleText } from '#rubric/rule.ts'

const sectionOfGroup: Readonly<Record<string, SectionKind>> = {
  'root-cause': 'root-cause',
  corrective: 'corrective',
  preventive: 'preventive',
  evidence: 'corrective',
  whole: 'root-cause',
  submission: 'corrective',
  capa: 'preventive',
}

/** An example's text as a pasted plan: a plain string stands in the section that the rule's group is about. */
export function exampleDraft(group: string, example: ExampleText, violation: Violation = 'vtr'): Draft {
  const home = sectionOfGroup[group] ?? 'root-cause'
  const texts = typeof example === 'string' ? { [home]: example } : example
  let text = ''
  const parts = Object.entries(texts).map(([section, words]) => {
    const start = text.length
    text += `${words}\n\n`
    return { section: section as SectionKind, heading: '', start, end: start + words.length, because: '' }
  })
  const attempt = { id: 't1', sentOn: '', channel: '', text, parts, exhibits: [], reply: null } as const
  const facts = {
    ...openCase('example', violation, '2026-04-20T09:00:00.000Z'),
    attempts: [{ ...attempt, exhibits: [] }],
  }
  return draftOfAttempt(facts, facts.attempts[0] as (typeof facts.attempts)[number])
}
