import { describe, expect, test } from 'vitest'
import { withAll } from '#domain/path.ts'
import { sampleCase, sampleToday } from '#domain/sample-case.ts'
import { checkTable, criteria, criteriaOf } from '#rubric/criteria.ts'
import { groups } from '#rubric/criterion.ts'
import { rules } from '#rubric/registry.ts'

describe.each(criteria.map((one) => [one.id, one] as const))('%s', (id, { name, rule, examples }) => {
  const rowOf = (given: Readonly<Record<string, unknown>>) => {
    const row = criteriaOf(withAll(sampleCase, given), sampleToday).find((one) => one.id === id)
    if (!row) throw new Error(`no row '${id}'`)
    return row
  }
  test('is shown by examples of more than one level', () => {
    expect(new Set(examples.map(({ level }) => level)).size).toBeGreaterThan(1)
    expect(name).toMatch(/^[A-Z].*[^.?]$/)
  })
  test.each(examples)('$level when $when', ({ given, level }) => expect(rowOf(given).level).toBe(level))
  test.each(examples)('says what would raise it when $when', ({ given }) => {
    const { level, step, at } = rowOf(given)
    if (level === 'missing' || level === 'thin') expect(step).toMatch(/\?$/)
    else expect(step).toBe('')
    expect(at === '').toBe(level === 'not-needed')
  })
  if (rule) test('names a rule that exists', () => expect(rules.map((one) => one.id)).toContain(rule))
})

test('the sample case shows all that a finished plan shows', () => {
  const open = criteriaOf(sampleCase, sampleToday).filter(({ level }) => level !== 'met' && level !== 'not-needed')
  expect(open).toEqual([])
})

test('the table has one row a group, and a cell shows the weakest of its criteria', () => {
  const rows = criteriaOf(withAll(sampleCase, { 'causes/c1/total': null, 'controls/p2/owner': '' }), sampleToday)
  const table = checkTable(rows)
  expect(table.map(({ group }) => group)).toEqual([...groups])
  const cell = (group: string) => table.find((row) => row.group === group)?.cells
  expect(cell('dated')?.['root-cause'].level).toBe('thin')
  expect(cell('owned')?.preventive.level).toBe('thin')
  expect(cell('measured')?.['root-cause'].level).toBe('not-needed')
  expect(table.flatMap(({ cells }) => Object.values(cells).flatMap((one) => one.rows))).toHaveLength(rows.length)
})

const asking = rules.flatMap((rule) => {
  const own = criteria.filter((one) => one.rule === rule.id).map(({ id }) => id)
  return rule.reads === 'facts' && own.length ? [[rule.id, own, rule.examples.bad] as const] : []
})

describe.each(asking)('what %s asks for', (_, own, bad) => {
  const inFields = bad.filter(({ given }) => !Object.keys(given).every((path) => path.endsWith('/text')))
  test.each(inFields)('is not met in the table when $when', ({ given }) => {
    const rows = criteriaOf(withAll(sampleCase, given), sampleToday).filter(({ id }) => own.includes(id))
    expect(rows.map(({ level }) => level)).toSatisfy((levels: string[]) => levels.some((level) => level !== 'met'))
  })
})
