import { emptyAction } from '#domain/action.ts'
import type { Attempt } from '#domain/attempt.ts'
import type { Case } from '#domain/case.ts'
import { emptyCause } from '#domain/cause.ts'
import { emptyControl } from '#domain/control.ts'
import { emptyExhibit } from '#domain/exhibit.ts'
import { nextId } from '#domain/item-id.ts'
import type { SectionKind } from '#domain/section.ts'
import type { Plan } from '#intake/plan.ts'

/**
 * A case with an existing plan in it, twice: frozen as an attempt with the exact text, and as items to work on. Each bullet
 * or paragraph is the text of an item in its section; its fields stay empty, because nobody answered them yet.
 */
export function openFromPlan(facts: Case, plan: Plan): Case {
  const texts = (section: SectionKind) =>
    plan.parts.filter((part) => part.section === section).flatMap(({ items }) => items.map(({ text }) => text))
  const issues = facts.issues.map(({ id }) => id)
  return {
    ...facts,
    causes: added(facts.causes, 'c', texts('root-cause'), (id, text) => emptyCause(id, issues, text)),
    actions: added(facts.actions, 'a', texts('corrective'), emptyAction),
    controls: added(facts.controls, 'p', texts('preventive'), emptyControl),
    exhibits: added(facts.exhibits, 'e', texts('evidence'), (id, text) => emptyExhibit(id, oneLine(text))),
    attempts: [...facts.attempts, attemptOf(facts, plan)],
  }
}

/** The attempt alone: a text that was sent, frozen, with nothing made of it. */
export const attemptOf = ({ attempts }: Case, { text, parts }: Plan): Attempt => ({
  id: nextId('t', attempts),
  sentOn: '',
  channel: '',
  text,
  parts: parts.map(({ section, heading, start, end, because }) => ({ section, heading, start, end, because })),
  exhibits: [],
  reply: null,
})

function added<Item extends { readonly id: string }>(
  items: readonly Item[],
  letter: string,
  texts: readonly string[],
  make: (id: string, text: string) => Item,
): Item[] {
  const first = Number(nextId(letter, items).slice(letter.length))
  return [...items, ...texts.map((text, index) => make(`${letter}${first + index}`, text))]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
