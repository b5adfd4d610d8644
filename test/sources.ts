import { posix } from 'node:path'
import { parseSync } from 'vite'

/** Source texts by their path from the project's root. */
export type Sources = Readonly<Record<string, string>>

const files = import.meta.glob<string>('/src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' })

export const sources: Sources = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text]))

export type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

export type Import = { readonly to: string; readonly isType: boolean; readonly isGlob: boolean }

const parsed = new Map<string, Node>()

/** The syntax tree of a source; an unreadable one throws. */
export function parse(path: string, text: string): Node {
  const known = parsed.get(text)
  if (known) return known
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const tree = program as unknown as Node
  parsed.set(text, tree)
  return tree
}

/** Visits a node and every node below it, each with the nodes above it (nearest last). */
export function walk(node: Node, visit: (node: Node, above: readonly Node[]) => void, above: Node[] = []): void {
  visit(node, above)
  above.push(node)
  for (const key in node) {
    const value = node[key]
    if (isNode(value)) walk(value, visit, above)
    else if (Array.isArray(value)) for (const child of value) if (isNode(child)) walk(child, visit, above)
  }
  above.pop()
}

/** What a source reaches for: import, export … from, import(), import() types, import.meta.glob, new URL(…, import.meta.url). */
export function importsOf(path: string, text: string): Import[] {
  const imports: Import[] = []
  walk(parse(path, text), (node) => void imports.push(...importsIn(node)))
  return imports
}

function importsIn(node: Node): Import[] {
  const kind = { isType: (node.importKind ?? node.exportKind) === 'type', isGlob: false }
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return literals(node.source).map((to) => ({ ...kind, to }))
    case 'TSImportType':
      return literals(node.source).map((to) => ({ to, isType: true, isGlob: false }))
    case 'CallExpression':
    case 'NewExpression': {
      const [first] = node.arguments as unknown[]
      const callee = node.callee as Node
      const isGlob = callee.type === 'MemberExpression' && nameOf(callee.property) === 'glob'
      return isGlob || nameOf(callee) === 'URL' ? literals(first).map((to) => ({ to, isType: false, isGlob })) : []
    }
    default:
      return []
  }
}

/** Where an import leads, as a path from the project's root; undefined for a package. */
export function targetOf(from: string, to: string): string | undefined {
  const path = to.replace(/\?.*$/, '')
  if (path.startsWith('#')) return `src/${path.slice(1)}`
  if (path.startsWith('/')) return path.slice(1)
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path)
  return undefined
}

export function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : undefined
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** One string or a list of them. An import whose target is worked out at run time cannot be followed: it throws. */
function literals(value: unknown): string[] {
  if (!isNode(value)) return []
  if (value.type === 'Literal') return [String(value.value)]
  if (value.type === 'ArrayExpression') return (value.elements as unknown[]).flatMap(literals)
  throw new Error(`an import that is not plain text: ${value.type}`)
}
