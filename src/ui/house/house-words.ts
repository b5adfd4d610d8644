import type { HouseRule } from '#domain/house-pack.ts'
import { sectionNames } from '#domain/section.ts'
import { fieldAt } from '#interview/questions.ts'

export const houseWords = {
  title: 'House rules',
  about:
    'Rules of your own or your consultant’s, as a YAML file: words that should not stand in the plan, and fields that must be filled. They are added to the built-in rules of this case and stay in its file.',
  none: 'No house rules in this case.',
  load: 'Load a YAML file',
  replace: 'Load another YAML file',
  example: 'Download an example to start from',
  share: 'Download the YAML',
  remove: 'Remove these rules',
  version: (version: string) => `Version ${version}`,
  changed: (words: string) => `What is new: ${words}`,
  rules: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
  unreadable: 'The file could not be read. Nothing was changed. Choose it again.',
} as const

/** What a rule looks at, in one line. */
export function readsWhat(rule: HouseRule): string {
  if (rule.kind === 'required') {
    const label = fieldAt(rule.field.replace('@', 'x'))?.label
    return `Must be filled: ${label ? `${label} (${rule.field})` : rule.field}`
  }
  const where = rule.in?.map((section) => sectionNames[section]).join(', ')
  return `${rule.phrases.map((phrase) => `“${phrase}”`).join(', ')}${where ? ` in ${where}` : ''}`
}
