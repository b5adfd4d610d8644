import { expect, test } from 'vitest'
import { openFromPlan } from '#app/open-from-plan.ts'
import { emptyAction } from '#domain/action.ts'
import { caseSchema } from '#domain/case.ts'
import { emptyCause } from '#domain/cause.ts'
import { openCase } from '#domain/open-case.ts'
import { readPlan } from '#intake/read-plan.ts'

const text = `Dear team,

Root cause:
- The roll was empty.
- Nobody saw it.

Actions taken:
We filled the roll on 3 May.

Preventive steps:
The shift lead looks at the roll each morning.

Attachments:
Photo of the roll

Kind regards`

const facts = openCase('c', 'vtr', '2026-05-04T09:00:00.000Z')
const opened = openFromPlan(facts, readPlan(text))

test('every item of the plan is an item of the case, and nothing about it is guessed', () => {
  expect(opened.causes).toEqual([
    emptyCause('c1', ['i1'], 'The roll was empty.'),
    emptyCause('c2', ['i1'], 'Nobody saw it.'),
  ])
  expect(opened.actions).toEqual([emptyAction('a1', 'We filled the roll on 3 May.')])
  expect(opened.controls.map(({ id, text, status }) => [id, text, status])).toEqual([
    ['p1', 'The shift lead looks at the roll each morning.', ''],
  ])
  expect(opened.exhibits.map(({ title }) => title)).toEqual(['Photo of the roll'])
})

test('the exact text is frozen as an attempt, cut into its parts', () => {
  const [attempt] = opened.attempts
  expect(attempt?.text).toBe(text)
  expect(
    attempt?.parts.map(({ section, heading, start, end }) => [section, heading, text.slice(start, end).split('\n')[0]]),
  ).toEqual([
    ['opening', '', 'Dear team,'],
    ['root-cause', 'Root cause:', 'Root cause:'],
    ['corrective', 'Actions taken:', 'Actions taken:'],
    ['preventive', 'Preventive steps:', 'Preventive steps:'],
    ['evidence', 'Attachments:', 'Attachments:'],
    ['closing', '', 'Kind regards'],
  ])
})

test('a second plan adds to the case, with names that are free', () => {
  const twice = openFromPlan(opened, readPlan(text))
  expect(twice.causes.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4'])
  expect(twice.attempts.map(({ id }) => id)).toEqual(['t1', 't2'])
})

test('what comes out is a case that can be saved', () => {
  expect(caseSchema.parse(openFromPlan(opened, readPlan('Root cause\n\n😮\n\n- a\n  - b')))).toBeTruthy()
})
