import { expect, test } from 'vitest'
import { openFromPlan } from '#app/open-from-plan.ts'
import { firstItemToPartAbove, partMoved } from '#app/resplit.ts'
import { caseSchema } from '#domain/case.ts'
import { openCase } from '#domain/open-case.ts'
import { withAll } from '#domain/path.ts'
import { readPlan } from '#intake/read-plan.ts'

const text = `A) What went wrong
The carrier field was empty on 40 orders because nobody filled it.

B) What we did
- We paused the listings on 3 May.
- We corrected 12 orders.

C) What keeps it from coming back
- The screen refuses an empty field.
- The lead checks 20 orders each morning.`

const opened = openFromPlan(openCase('case-1', 'vtr', '2026-04-20T09:00:00.000Z'), readPlan(text))
const attempt = opened.attempts[0] as (typeof opened.attempts)[number]
const place = (section: string) => attempt.parts.findIndex((part) => part.section === section)
const texts = (items: readonly { text: string }[]) => items.map((item) => item.text)

test('a part that is moved takes its items along, without its heading', () => {
  const after = withAll(opened, partMoved(opened, attempt, place('preventive'), 'corrective'))
  expect(after.controls).toEqual([])
  expect(texts(after.actions)).toEqual([...texts(opened.actions), ...texts(opened.controls)])
  expect(after.attempts[0]?.parts.at(-1)).toMatchObject({ section: 'corrective', because: 'You moved it.' })
  expect(after.attempts[0]?.text).toBe(text)
  expect(caseSchema.safeParse(after).success).toBe(true)
})

test('the first lines of a part can go to the part above', () => {
  const after = withAll(opened, firstItemToPartAbove(opened, attempt, place('preventive')))
  expect(texts(after.controls)).toEqual(['The lead checks 20 orders each morning.'])
  expect(texts(after.actions).at(-1)).toBe('The screen refuses an empty field.')
})

test('what the seller worked on stays where it is', () => {
  const worked = withAll(opened, { 'controls/p1/owner': 'Shipping lead' })
  const after = withAll(worked, partMoved(worked, attempt, place('preventive'), 'closing'))
  expect(after.controls.map(({ owner }) => owner)).toEqual(['Shipping lead'])
})
