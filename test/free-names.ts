import { isNode, type Node, nameOf, walk } from './sources.ts'

export type Use = { readonly name: string; readonly node: Node; readonly parent: Node }

/** The names that a program uses without declaring them: each use, and the node right above. */
export function freeNames(program: Node): Use[] {
  const uses: Use[] = []
  const declared = new Map<Node, Set<string>>()
  const declares = (scope: Node, name: string) => {
    const names = declared.get(scope) ?? declaredIn(scope)
    declared.set(scope, names)
    return names.has(name)
  }
  walk(program, (node, above) => {
    const name = nameOf(node)
    const parent = above.at(-1)
    if (name === undefined || !parent || !isValue(node, parent, above)) return
    if (!above.some((scope) => isScope(scope) && declares(scope, name))) uses.push({ name, node, parent })
  })
  return uses
}

const keepsValue = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSInstantiationExpression',
])

/** Not a type, a key, a member or a label. */
function isValue(node: Node, parent: Node, above: readonly Node[]): boolean {
  if (above.some(({ type }) => type.startsWith('TS') && !keepsValue.has(type))) return false
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true
  if (parent.key === node) return parent.computed === true
  return !/Specifier$|^LabeledStatement$|^MetaProperty$/.test(parent.type)
}

/** A block counts with the function around it: coarser than the language, and enough here. */
function isScope({ type }: Node): boolean {
  return type === 'Program' || type.includes('Function')
}

function declaredIn(scope: Node): Set<string> {
  const names = ((scope.params ?? []) as unknown[]).flatMap(namesIn)
  walk(scope, (node, above) => {
    if (above.findLast(isScope) === scope) names.push(...declarations(node))
  })
  return new Set(names)
}

function declarations(node: Node): string[] {
  if (node.type === 'CatchClause') return namesIn(node.param)
  if (/^(VariableDeclarator|FunctionDeclaration|ClassDeclaration)$/.test(node.type)) return namesIn(node.id)
  return /^Import.*Specifier$/.test(node.type) ? namesIn(node.local) : []
}

/** The names that a pattern binds. A default is no binding: in ({ a = fetch }) it is a use. */
function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return []
  const { type, name, left, argument, value, properties, elements } = pattern
  if (type === 'Identifier') return [String(name)]
  return [left, argument, type === 'Property' ? value : null, properties, elements].flat().flatMap(namesIn)
}
