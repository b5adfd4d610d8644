import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Case, caseVersion } from '#domain/case.ts'
import { withAt } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { migrations, openSaved } from '#storage/open-saved.ts'

const saved = (change: Readonly<Record<string, unknown>> = {}): unknown =>
  JSON.parse(JSON.stringify({ ...sampleCase, ...change }))
const messageFor = (value: unknown) => {
  const opened = openSaved(value)
  return opened.ok ? 'opened' : opened.message
}

test('a saved case comes back as it was', () => {
  expect(openSaved(saved())).toEqual({ ok: true, case: sampleCase })
})

test('every older version has a step that brings it on', () => {
  expect([...migrations.keys()].sort((a, b) => a - b)).toEqual(
    Array.from({ length: caseVersion - 1 }, (_, index) => index + 1),
  )
})

describe('an older case', () => {
  const { attested: _, ...before } = sampleCase
  const old = { ...before, version: caseVersion - 1, title: 'Old title' }
  const steps = new Map([[caseVersion - 1, (one: Readonly<Record<string, unknown>>) => ({ ...one, attested: [] })]])

  test('is brought up to date by its step, with all that was in it', () => {
    expect(openSaved(old, steps)).toEqual({ ok: true, case: { ...sampleCase, title: 'Old title', attested: [] } })
  })
  test('without a step is handed back', () => {
    expect(openSaved(old, new Map())).toEqual({
      ok: false,
      saved: old,
      message: expect.stringMatching(/version 0, which this Rootline cannot read\. Nothing was changed\./),
    })
  })
  test('too damaged for its step is handed back', () => {
    const breaks = new Map([
      [caseVersion - 1, (one: Readonly<Record<string, unknown>>) => ({ ...one, n: (one.none as Case).id })],
    ])
    expect(openSaved(old, breaks)).toMatchObject({ ok: false, saved: old })
  })
})

test('a case of a newer Rootline is left alone', () => {
  const newer = saved({ version: caseVersion + 1, somethingNew: [] })
  expect(openSaved(newer)).toEqual({
    ok: false,
    saved: newer,
    message: expect.stringMatching(/made by a newer Rootline.*Nothing was changed\. Open it there, or update/),
  })
})

test.each([
  ['nothing', null],
  ['words', 'case'],
  ['a list', [sampleCase]],
  ['something else', { name: 'package', version: '1.0.0' }],
])('%s is no case', (_, value) =>
  expect(messageFor(value)).toMatch(/^This is not a case of Rootline\. Nothing was changed\./),
)

describe('a damaged case names the part', () => {
  const damaged = (path: string, leaf: unknown) => JSON.parse(JSON.stringify(withAt<unknown>(sampleCase, path, leaf)))
  test.each([
    ['causes/c2/affected', 'many', 'root cause 2 (“Nobody opened the tracking report”)'],
    ['actions/a1/status', 'perhaps', 'corrective action 1 (“Toy listings paused and open orders confirmed by hand”)'],
    ['controls/p3/causes', 'c1', 'preventive step 3'],
    ['exhibits/e1/datedOn', '2026-02-31', 'exhibit 1'],
    ['notice/dueOn', 'soon', 'Amazon’s message'],
    ['business/store', 4, 'the part about the business'],
    ['issues', [], 'the list of issues'],
    ['title', 12, 'its field “title”'],
    ['id', 'No id', 'its field “id”'],
  ])('%s', (path, leaf, name) => {
    expect(messageFor(damaged(path, leaf))).toContain(`This case is damaged: ${name} `)
    expect(messageFor(damaged(path, leaf))).toContain('all of it is kept')
  })
  test('a field that no case has', () => expect(messageFor(saved({ extra: 1 }))).toContain('damaged'))
})

describe('hostile files', () => {
  const deep = (depth: number) => {
    let inner: unknown = 'end'
    for (let at = 0; at < depth; at++) inner = at % 2 ? [inner] : { inner }
    return inner
  }
  test('nested without end are refused before they are read', () => {
    expect(messageFor(saved({ facts: 0, deep: deep(70) }))).toMatch(/more deeply nested/)
    expect(messageFor({ ...sampleCase, notice: deep(100_000) })).toMatch(/more deeply nested/)
    const loop: Record<string, unknown> = { ...sampleCase }
    loop.notice = loop
    expect(messageFor(loop)).toMatch(/more deeply nested/)
  })
  test('with names that mean something to the language change nothing', () => {
    const text = JSON.stringify(sampleCase).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    )
    expect(messageFor(JSON.parse(text))).toContain('damaged')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
  test('of any shape give a case or a sentence', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(sampleCase)), (value, key) => {
        for (const one of [value, { ...sampleCase, [key]: value }]) {
          const opened = openSaved(one)
          if (!opened.ok) expect(opened.message).toMatch(/^This .*\.$/s)
          if (!opened.ok) expect(opened.saved).toBe(one)
        }
      }),
    )
  })
})
