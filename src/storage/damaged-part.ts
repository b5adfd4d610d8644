import { at } from '#domain/path.ts'

/** What each part of a case is called on screen. */
const names: Readonly<Record<string, string>> = {
  issues: 'issue',
  notice: 'Amazon’s message',
  facts: 'fact',
  business: 'the part about the business',
  causes: 'root cause',
  actions: 'corrective action',
  controls: 'preventive step',
  exhibits: 'exhibit',
  ownWords: 'a section in your own words',
  attempts: 'attempt',
  dismissed: 'the list of findings that were set aside',
  switchedOff: 'the list of rules that are switched off',
  house: 'the house rules',
  attested: 'the list of confirmed steps',
}

/** The part of a saved case that a validator's path points at, in the words of the screen. */
export function damagedPart(saved: unknown, [part, index]: readonly PropertyKey[]): string {
  const name = names[String(part)]
  if (!name) return part === undefined ? 'its content' : `its field “${String(part)}”`
  if (typeof index !== 'number') return Array.isArray(at(saved, String(part))) ? `the list of ${name}s` : name
  const title = titleOf(at(saved, String(part)), index)
  return `${name} ${index + 1}${title ? ` (“${title}”)` : ''}`
}

function titleOf(list: unknown, index: number): string {
  const item: unknown = Array.isArray(list) ? list[index] : undefined
  if (typeof item !== 'object' || item === null) return ''
  const { title, text } = item as { title?: unknown; text?: unknown }
  const words = [title, text].find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? ''
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}
