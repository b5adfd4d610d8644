import type { z } from '#domain/zod.ts'

type Issue = z.core.$ZodIssue
export type Problem = { readonly path: readonly (string | number)[]; readonly what: string }

const kinds: Readonly<Record<string, string>> = {
  string: 'must be text: put it in quotes',
  array: 'must be a list: one entry a line, each behind “- ”',
  object: 'must be a set of fields: one a line, each with a colon',
}
const forms: Readonly<Record<string, string>> = {
  id: 'must begin with a small letter and hold only small letters, digits and hyphens, 41 at most',
  version: 'must be three numbers such as 1.0.0',
}

/** The first thing about a pack that its schema does not allow. A field that is not known often explains a missing one. */
export function schemaProblem(issues: readonly Issue[], value: unknown): Problem {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (!issue) return { path: [], what: 'cannot be read' }
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  return { path, what: `${labelOf(path)} ${whatIsWrong(issue, path, value)}` }
}

function whatIsWrong(issue: Issue, path: Problem['path'], value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(value, path) ? 'is missing' : (kinds[issue.expected] ?? 'cannot be read')
    case 'unrecognized_keys':
      return `has no field “${short(issue.keys[0] ?? '')}”`
    case 'too_big':
      return `${issue.origin === 'array' ? 'has more entries' : 'has more characters'} than ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'array' ? 'needs at least one entry' : 'is empty'
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'invalid_union':
      return isMissing(value, path) ? 'is missing: phrase or required' : 'must be phrase or required'
    case 'invalid_format':
      return forms[String(path.at(-1))] ?? 'cannot be read'
    case 'custom':
      return issue.message
    default:
      return 'cannot be read'
  }
}

/** `phrases` and 1 → entry 2 of “phrases”. The rule itself is “it”. */
function labelOf(path: Problem['path']): string {
  const inner = path[0] === 'rules' && typeof path[1] === 'number' ? path.slice(2) : path
  const name = inner.filter((step) => typeof step === 'string').join('/')
  const last = inner.at(-1)
  if (!name) return 'it'
  return typeof last === 'number' ? `entry ${last + 1} of “${name}”` : `“${name}”`
}

/** What a problem is about: a rule by its id or its place, or the pack. */
export function whoseProblem({ path: [first, index] }: Problem, value: unknown): string {
  if (first !== 'rules' || typeof index !== 'number') return 'The pack'
  const id = valueAt(value, ['rules', index, 'id'])
  return typeof id === 'string' && id ? `Rule “${short(id)}”` : `Rule ${index + 1}`
}

const isMissing = (value: unknown, path: Problem['path']) => (valueAt(value, path) ?? null) === null

const valueAt = (value: unknown, path: Problem['path']): unknown =>
  path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )

/** Words from the file, cut so that the sentence stays one. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
