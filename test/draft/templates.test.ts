import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionStatuses, emptyAction } from '#domain/action.ts'
import type { Case } from '#domain/case.ts'
import { emptyCause } from '#domain/cause.ts'
import { controlStatuses, emptyControl } from '#domain/control.ts'
import { emptyExhibit } from '#domain/exhibit.ts'
import { emptyIssue } from '#domain/issue.ts'
import { openCase } from '#domain/open-case.ts'
import { withAt } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { sectionKinds } from '#domain/section.ts'
import { violations } from '#domain/violation.ts'
import { compose } from '#draft/compose.ts'
import type { Draft } from '#draft/draft.ts'
import { gapsOf } from '#draft/gaps.ts'
import { passagesOf } from '#draft/passages.ts'
import { readTemplate } from '#draft/template.ts'
import { engine, templateFor, templates } from '#draft/templates.ts'
import { toLetter } from '#export/letter.ts'
import { plainText } from '#export/plain-text.ts'
import { printable } from '#export/printable.ts'
import { anyWords, bare } from './any-words.ts'
import { hostileCase } from './hostile-case.ts'

const emptyCase = openCase('empty', 'vtr', '2026-04-20T09:00:00.000Z')
/** Every status, kind and combination that a template asks about. */
const mixedCase: Case = {
  ...sampleCase,
  issues: [
    ...sampleCase.issues.map((issue) => ({
      ...issue,
      asins: ['B0ABCDEFG1', 'B0ABCDEFG2'],
      orders: ['112-5550143-8890021'],
    })),
    { ...emptyIssue('i2', 'lsr'), metric: { value: 5.5, target: 4, windowDays: 30, asOf: '' } },
    { ...emptyIssue('i3'), scope: 'something else' },
  ],
  causes: [
    ...sampleCase.causes,
    { ...emptyCause('c3', ['i1'], 'Why it could be.'), kind: 'system' },
    emptyCause('c4', []),
  ],
  actions: actionStatuses.flatMap((status) => [
    { ...emptyAction(`s-${status || 'none'}`, 'A step.'), status },
    { ...(sampleCase.actions[0] ?? emptyAction('x')), id: `f-${status || 'none'}`, status, means: 'A licence.' },
  ]),
  controls: controlStatuses.flatMap((status) => [
    { ...emptyControl(`s-${status || 'none'}`, 'A step.'), status },
    { ...(sampleCase.controls[0] ?? emptyControl('x')), id: `f-${status || 'none'}`, status },
  ]),
  exhibits: [
    ...sampleCase.exhibits,
    { ...emptyExhibit('e9', 'Invoice'), covers: ['B0ABCDEFG2'], unavailable: 'Lost.' },
  ],
}
const cases: Readonly<Record<string, Case>> = {
  sample: sampleCase,
  empty: emptyCase,
  mixed: mixedCase,
  hostile: hostileCase,
}

/** What a reader of the document sees. */
const seen = (draft: Draft): string =>
  toLetter(draft)
    .parts.map(({ heading, blocks }) => `${heading}\n\n${plainText(blocks)}`)
    .join('\n\n')

test.each(violations)('there is a template for %s', (violation) => {
  expect(templateFor(violation).sections.map(({ kind }) => kind)).toEqual(sectionKinds)
})

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test.each(Object.keys(cases))('composes the %s case', (name) => {
    const facts = cases[name] ?? emptyCase
    const draft = compose(facts, template)
    const text = bare(seen(draft))
    for (const section of draft.sections) {
      expect(section.markdown).not.toBe('')
      expect(section.markdown).not.toContain('<<')
      for (const { prose } of section.passages) expect(text).toContain(bare(prose.source).replace(/^./u, ''))
    }
  })

  test('has a gap in every section of an empty case, and none in the sample', () => {
    const sections = new Set(gapsOf(compose(emptyCase, template)).map(({ section }) => section))
    expect([...sections]).toEqual(sectionKinds)
    expect(gapsOf(compose(sampleCase, template))).toEqual([])
  })

  test('takes no bracket of the seller for a gap', () => {
    expect(gapsOf(compose(hostileCase, template))).toEqual([])
  })

  test('says nothing of what the seller did: without answers there is no deed in it', () => {
    const words = bare(seen(compose(emptyCase, template))).replace(/\[[^\]]*\]/g, '')
    expect(words).not.toMatch(/\b(?:we|our)\b[^.]*\b(?:have|has|had|\w+ed|did|made|took|began|set up)\b/i)
    expect(words).not.toMatch(/\b(?:completed|since|passed|in place|checked)\b/i)
  })

  test('shows a field exactly as it was typed, whatever it is', () => {
    const fields = sectionKinds.flatMap((kind) => passagesOf(sampleCase, kind).map(({ path }) => ({ kind, path })))
    fc.assert(
      fc.property(fc.constantFrom(...fields), anyWords, ({ kind, path }, words) => {
        fc.pre(bare(words) !== '')
        const draft = compose(withAt(sampleCase, path, words), template)
        const section = { ...draft, sections: draft.sections.filter((one) => one.kind === kind) }
        expect(bare(seen(section))).toContain(bare(printable(words).text))
      }),
      { numRuns: 40 },
    )
  })

  test('gives way to the seller’s own words in a section', () => {
    const facts = { ...sampleCase, ownWords: { corrective: 'We did **this**.\n\n- [and] that' } }
    const { markdown, passages } = compose(facts, template).sections.find(({ kind }) => kind === 'corrective') ?? {}
    expect(markdown).toBe('We did **this**.\n\n- \\[and\\] that')
    expect(passages?.map(({ path, prose }) => [path, prose.source])).toEqual([
      ['ownWords/corrective', facts.ownWords.corrective],
    ])
  })
})

const file = (body: string, head = 'title: Plan\nfor: vtr') => `---\n${head}\n---\n${body}`
const sections = sectionKinds.map((kind) => `## ${kind} {#${kind}}\n\nWords.\n`).join('\n')

test.each([
  ['no front matter', 'Words.', 'templates/x.md:1 starts with no front matter'],
  ['an unknown line on top', file(sections, 'title: Plan\ncolour: red'), "templates/x.md:3 cannot read 'colour: red'"],
  [
    'an unknown type',
    file(sections, 'title: Plan\nfor: vtx'),
    "templates/x.md:1 is for 'vtx', which is no enforcement type",
  ],
  [
    'words before the first heading',
    file(`Words.\n${sections}`),
    'templates/x.md:5 has words before the first heading',
  ],
  [
    'a heading without a section',
    file(`## Closing\n${sections}`),
    "templates/x.md:5 cannot read the heading '## Closing'",
  ],
  ['an unknown section', file(`## Closing {#end}\n${sections}`), "templates/x.md:5 names an unknown section 'end'"],
  ['a missing section', file('## Closing {#closing}\n'), "templates/x.md:4 must hold exactly one section 'opening'"],
  [
    'an unknown filter',
    file(`${sections}\n\n{{ notice.receivedOn | shout }}`),
    'templates/x.md:30 undefined filter: shout',
  ],
  ['an unknown tag', file(`${sections}\n{% shout %}`), 'templates/x.md:29 tag "shout" not found'],
])('a template with %s is refused with its line', (_, source, message) => {
  expect(() => readTemplate('x', source, engine)).toThrow(message)
})

test('a template that names an unknown field is refused with its line', () => {
  const template = readTemplate('x', file(sections.replace('Words.', '{{ notice.weather }}')), engine)
  expect(() => compose(sampleCase, template)).toThrow('templates/x.md:7 undefined variable: notice.weather')
})
