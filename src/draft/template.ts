import { type SectionKind, sectionKinds } from '#domain/section.ts'
import { isViolation, type Violation } from '#domain/violation.ts'
import type { Engine, Parts } from './engine.ts'

export type TemplateSection = { readonly kind: SectionKind; readonly heading: string; readonly parts: Parts }

/** A letter with gaps: which enforcement types it is for, and its sections in the order in which they are read. */
export type Template = {
  readonly id: string
  readonly title: string
  readonly violations: readonly Violation[]
  readonly sections: readonly TemplateSection[]
}

type Piece = { readonly line: number; readonly head: string; readonly lines: string[] }

/** Reads a template file. A template is our own text, so a mistake in it is thrown, with its file and line. */
export function readTemplate(id: string, source: string, engine: Engine): Template {
  const file = `templates/${id}.md`
  const lines = source.split('\n')
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) fail(file, 1, 'starts with no front matter')
  const meta = readFrontMatter(file, lines.slice(1, end))
  const sections = cut(file, lines, end + 1).map((piece) => readSection(file, piece, engine))
  const missing = sectionKinds.filter((kind) => sections.filter((section) => section.kind === kind).length !== 1)
  if (missing.length) fail(file, end + 1, `must hold exactly one section '${missing[0]}'`)
  return { id, ...meta, sections }
}

function readFrontMatter(file: string, lines: readonly string[]) {
  const meta = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const [, key = '', value = ''] = /^(title|for): (.+)$/.exec(line) ?? fail(file, index + 2, `cannot read '${line}'`)
    meta.set(key, value)
  }
  const title = meta.get('title') ?? fail(file, 1, 'has no title')
  const violations = (meta.get('for') ?? fail(file, 1, 'says not what it is for')).split(/,\s*/).map((word) => {
    return isViolation(word) ? word : fail(file, 1, `is for '${word}', which is no enforcement type`)
  })
  return { title, violations }
}

function cut(file: string, lines: readonly string[], from: number): Piece[] {
  const pieces: Piece[] = []
  for (const [index, line] of lines.entries()) {
    if (index < from) continue
    if (line.startsWith('## ')) pieces.push({ line: index + 1, head: line, lines: [] })
    else if (pieces.length) pieces.at(-1)?.lines.push(line)
    else if (line.trim()) fail(file, index + 1, 'has words before the first heading')
  }
  return pieces
}

function readSection(file: string, { line, head, lines }: Piece, engine: Engine): TemplateSection {
  const [, heading = '', name = ''] =
    /^## (?:(\S.*?) )?\{#([a-z-]+)\}$/.exec(head) ?? fail(file, line, `cannot read the heading '${head}'`)
  const kind = sectionKinds.find((one) => one === name) ?? fail(file, line, `names an unknown section '${name}'`)
  return { kind, heading, parts: engine.read('\n'.repeat(line) + lines.join('\n'), file) }
}

function fail(file: string, line: number, problem: string): never {
  throw new Error(`${file}:${line} ${problem}`)
}
