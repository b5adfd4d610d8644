import { Composer, type Document, isAlias, isMap, isNode, isScalar, LineCounter, Parser, visit } from 'yaml'
import { unfit } from './unfit-yaml.ts'
import { yamlProblem } from './yaml-problem.ts'

type Step = string | number
export type ReadYaml =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: readonly Step[]) => number }
  | { readonly ok: false; readonly message: string }

/** Plain data only: no tags but the core ones, nothing merged, whatever a directive in the file asks for. */
const options = { schema: 'core', resolveKnownTags: false, merge: false, prettyErrors: false } as const

/** Names that mean something to the language itself. */
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/** One YAML document as plain data. What cannot be read is told with its line; nothing is ever thrown. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter()
  const refused = (offset: number, why: string): ReadYaml => ({
    ok: false,
    message: `Line ${lines.linePos(offset).line || 1} ${why}`,
  })
  try {
    const tokens = [...new Parser(lines.addNewLine).parse(text)]
    const strange = unfit(tokens)
    if (strange) return refused(strange.offset, strange.why)
    const [first, second] = new Composer(options).compose(tokens, true, text.length)
    if (second) return refused(second.range[0], 'begins a second document, and a file holds one pack.')
    if (!first) return refused(0, 'holds nothing.')
    const problem = first.errors[0] ?? first.warnings[0]
    if (problem) return refused(problem.pos[0], yamlProblem(problem))
    const foreign = foreignIn(first)
    if (foreign) return refused(foreign.offset, foreign.why)
    return { ok: true, value: first.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineIn(first, lines, path) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { ok: false, message: 'The text cannot be read as YAML.' }
  }
}

/** What YAML allows and a pack does not. */
function foreignIn(yaml: Document): { readonly offset: number; readonly why: string } | undefined {
  let found: { offset: number; why: string } | undefined
  const stop = (offset: number | undefined, why: string) => {
    found = { offset: offset ?? 0, why }
    return visit.BREAK
  }
  visit(yaml, {
    Alias: (_, { range }) => stop(range?.[0], 'points back to an earlier part (*), which a pack may not do.'),
    Value: (_, { anchor, range }) =>
      anchor ? stop(range?.[0], 'names a part (&) to point back to, which a pack may not do.') : undefined,
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string')
        return stop(isAlias(key) || isScalar(key) ? key.range?.[0] : 0, 'has a field name that is not plain text.')
      return reserved.has(key.value) ? stop(key.range?.[0], `uses “${key.value}”, which is no field.`) : undefined
    },
  })
  return found
}

/** The line that names a place of the data, or the nearest above it that the file has. */
function lineIn(yaml: Document, lines: LineCounter, path: readonly Step[]): number {
  for (let length = path.length; length > 0; length--) {
    const step = path[length - 1]
    const above = length > 1 ? yaml.getIn(path.slice(0, length - 1), true) : yaml.contents
    const node: unknown = isMap(above)
      ? above.items.find(({ key }) => isScalar(key) && key.value === step)?.key
      : yaml.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
