import type { Violation } from '#domain/violation.ts'
import { createEngine } from './engine.ts'
import { readTemplate, type Template } from './template.ts'

type Files = Record<string, string>

const sources = import.meta.glob<string>('/templates/*.md', { eager: true, query: '?raw', import: 'default' })
const parts = import.meta.glob<string>('/templates/parts/*.md', { eager: true, query: '?raw', import: 'default' })

const nameOf = (path: string): string => path.replace(/^.*\/|\.md$/g, '')

/** Fills the built-in templates; knows the wordings that they share. */
export const engine = createEngine(byName(parts))

/** Every file in `templates/`, read once. */
export const templates: readonly Template[] = Object.entries(byName(sources)).map(([id, source]) =>
  readTemplate(id, source, engine),
)

/** The template for an enforcement type; a type without one of its own gets the general template. */
export function templateFor(violation: Violation): Template {
  const own = templates.find(({ violations }) => violations.includes(violation))
  const template = own ?? templates.find(({ id }) => id === 'general')
  if (!template) throw new Error(`no template serves '${violation}', and there is no general one`)
  return template
}

function byName(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, source]) => [nameOf(path), source.trimEnd()]))
}
