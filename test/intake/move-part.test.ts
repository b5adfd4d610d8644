import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectionKinds } from '#domain/section.ts'
import { moveBoundary, movePart } from '#intake/move-part.ts'
import { readPlan } from '#intake/read-plan.ts'

const text = `Root cause:
- The roll was empty.
- We filled it on 3 May.

Corrective actions:
- 40 labels were printed again.`

const plan = readPlan(text)
const words = ({ text, parts }: typeof plan) =>
  parts.map(({ section, items }) => [section, items.map((item) => text.slice(item.start, item.end))])

describe('a part that is moved', () => {
  test('belongs to the other section, and says so', () => {
    const moved = movePart(plan, 1, 'preventive')
    expect(moved.parts[1]).toMatchObject({ section: 'preventive', cue: 'moved', because: 'You moved it.' })
    expect(moved.parts[1]?.items).toEqual(plan.parts[1]?.items)
    expect(moved.parts[0]).toBe(plan.parts[0])
  })
  test('stays as it is where it is there already, or is none', () => {
    expect(movePart(plan, 1, 'corrective')).toBe(plan)
    expect(movePart(plan, 7, 'corrective')).toBe(plan)
  })
})

describe('a boundary that is moved', () => {
  test('up takes a bullet from the part above', () => {
    const moved = moveBoundary(plan, 1, text.indexOf('- We filled'))
    expect(words(moved)).toEqual([
      ['root-cause', ['The roll was empty.']],
      ['corrective', ['We filled it on 3 May.', 'Corrective actions:\n- 40 labels were printed again.']],
    ])
  })
  test('down gives words to the part above', () => {
    const moved = moveBoundary(plan, 1, text.indexOf('- 40 labels'))
    expect(moved.parts.map(({ section }) => section)).toEqual(['root-cause', 'corrective'])
    expect(text.slice(moved.parts[1]?.start, moved.parts[1]?.end)).toBe('- 40 labels were printed again.')
  })
  test('past all its words leaves the part out', () => {
    expect(moveBoundary(plan, 1, text.length).parts.map(({ section }) => section)).toEqual(['root-cause'])
  })
  test('of the first part stays', () => expect(moveBoundary(plan, 0, 5)).toBe(plan))
})

test('no words are lost, wherever parts and boundaries are moved', () => {
  const step = fc.record({
    index: fc.integer({ min: 0, max: 3 }),
    to: fc.integer({ min: -5, max: text.length + 5 }),
    section: fc.constantFrom(...sectionKinds),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const moved = steps.reduce(
        (now, { index, to, section }) => movePart(moveBoundary(now, index, to), index, section),
        plan,
      )
      const kept = moved.parts.map(({ start, end }) => text.slice(start, end)).join('')
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
