import { type Case, type ItemList, itemLists } from '#domain/case.ts'
import { at, type Path } from '#domain/path.ts'
import { actionFields } from './action-fields.ts'
import { businessFields } from './business-fields.ts'
import { causeFields } from './cause-fields.ts'
import { controlFields } from './control-fields.ts'
import { exhibitFields } from './exhibit-fields.ts'
import type { Field } from './field.ts'
import { metricFields } from './metric-fields.ts'

/** A field of one item of one case: what is asked, and where the answer goes. */
export type Question = { readonly path: Path; readonly field: Field }

const fieldsOf: Partial<Record<ItemList | 'business', readonly Field[]>> = {
  issues: metricFields,
  causes: causeFields,
  actions: actionFields,
  controls: controlFields,
  exhibits: exhibitFields,
  business: businessFields,
}

/** One *why* of a chain; the chain has as many as the seller needs. */
const whyField: Field = {
  key: 'text',
  label: 'Why?',
  question: 'And why was that?',
  why: 'Go on until the answer is a step, field, rule or role that you can change.',
  input: 'line',
}

/** The questions about one item, in their order; those that make no sense for it are left out. */
export function questionsAbout(facts: Case, list: ItemList, id: string): Question[] {
  const item = at(facts, `${list}/${id}`)
  const fields = fieldsOf[list] ?? []
  return fields
    .filter(({ asked }) => asked?.(item as Readonly<Record<string, unknown>>) ?? true)
    .map((field) => ({ path: `${list}/${id}/${field.key}`, field }))
}

export const businessQuestions: readonly Question[] = businessFields.map((field) => ({
  path: `business/${field.key}`,
  field,
}))

/** The field that lives at a path, or undefined where no question asks for it. */
export function fieldAt(path: Path): Field | undefined {
  const [first = '', id = '', ...rest] = path.split('/')
  if (first === 'business') return businessFields.find(({ key }) => key === id)
  if (first === 'causes' && rest[0] === 'whys') return whyField
  return itemLists.includes(first as ItemList)
    ? fieldsOf[first as ItemList]?.find(({ key }) => key === rest.join('/'))
    : undefined
}

/** Whether a field holds an answer. */
export const isAnswered = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '' && value !== null && value !== undefined
