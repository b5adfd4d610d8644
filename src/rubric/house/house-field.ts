import { emptyAction } from '#domain/action.ts'
import type { Case } from '#domain/case.ts'
import { emptyCause } from '#domain/cause.ts'
import { emptyControl } from '#domain/control.ts'
import { emptyExhibit } from '#domain/exhibit.ts'
import { emptyIssue } from '#domain/issue.ts'
import { openCase } from '#domain/open-case.ts'
import { at, type Path } from '#domain/path.ts'

const empty = {
  issues: emptyIssue('i1'),
  causes: emptyCause('c1', []),
  actions: emptyAction('a1'),
  controls: emptyControl('p1'),
  exhibits: emptyExhibit('e1'),
}

/** Fields that no screen asks for: a rule could require them, and nobody could fill them. */
const unasked = ['issues/@/asins', 'issues/@/orders', 'causes/@/issues', 'actions/@/until', 'exhibits/@/file']

/** Every field that a house rule can ask for, as it names them. A field that is never empty is none of them. */
export const houseFields: readonly string[] = [
  ...openPaths(openCase('blank', 'general', '').business, 'business'),
  'notice/receivedOn',
  'notice/dueOn',
  ...Object.entries(empty).flatMap(([list, item]) => openPaths(item, `${list}/@`)),
].filter((field) => !unasked.includes(field))

/** The places in a case where such a field is empty: one for each item of its list. */
export function openPlaces(facts: Case, field: string): Path[] {
  if (!houseFields.includes(field)) return []
  const [list, rest] = field.split('/@/')
  const paths = rest ? facts[list as keyof typeof empty].map(({ id }) => `${list}/${id}/${rest}`) : [field]
  return paths.filter((path) => isOpen(at(facts, path)))
}

/** An answer that was not given. What is no field at all is not open either. */
function isOpen(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || value === false || (Array.isArray(value) && value.length === 0)
}

function openPaths(value: object, above: Path): Path[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = `${above}/${key}`
    if (isOpen(inner)) return [path]
    return typeof inner === 'object' && !Array.isArray(inner) ? openPaths(inner, path) : []
  })
}
