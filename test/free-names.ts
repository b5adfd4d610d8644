import { isNode, type Node, nameOf, walk } from './sources.ts'

/** The names that a program uses without declaring them: where each is used, and the node right above. */
export function* freeNames(program: Node): Generator<readonly [Node, Node]> {
  const declared = new Map<Node, Set<string>>()
  for (const [node, above] of walk(program)) {
    const name = nameOf(node)
    const parent = above.at(-1)
    if (name === undefined || !parent || !isValue(node, parent, above)) continue
    const isDeclared = above.filter(isScope).some((scope) => {
      const names = declared.get(scope) ?? declaredIn(scope)
      declared.set(scope, names)
      return names.has(name)
    })
    if (!isDeclared) yield [node, parent]
  }
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
  const own = Array.from(walk(scope)).filter(([, above]) => above.filter(isScope).at(-1) === scope)
  const parameters = ((scope.params ?? []) as unknown[]).flatMap(namesIn)
  return new Set([...parameters, ...own.flatMap(([node]) => declarations(node))])
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
