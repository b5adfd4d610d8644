import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, actionStatuses } from '#domain/action.ts'
import type { Case } from '#domain/case.ts'
import { type Control, controlStatuses } from '#domain/control.ts'
import { sampleCase } from '#domain/sample-case.ts'
import type { SectionKind } from '#domain/section.ts'
import { compose } from '#draft/compose.ts'
import { gapsOf } from '#draft/gaps.ts'
import type { Template } from '#draft/template.ts'
import { templates } from '#draft/templates.ts'

const own = 'The words of the seller stay as they are'
const readsAsDone = /\b(?:completed|since|running|passed|in order|checked|in place|so far|result)\b/i
const readsAsPlanned = /\b(?:planned|not yet)\b/i

const withActions = (change: Partial<Action>): Case => ({
  ...sampleCase,
  actions: sampleCase.actions.map((action) => ({
    ...action,
    title: '',
    text: own,
    result: 'Seen.',
    means: 'A.',
    ...change,
  })),
})
const withControls = (change: Partial<Control>): Case => ({
  ...sampleCase,
  controls: sampleCase.controls.map((control) => ({ ...control, title: '', text: own, impact: 'Seen.', ...change })),
})

/** A section without its gaps and without what the seller wrote: the words that the template adds. */
function added(facts: Case, template: Template, kind: SectionKind): string {
  const section = compose(facts, template).sections.find((one) => one.kind === kind)
  const words = section?.passages.map(({ prose }) => prose.source) ?? []
  return words.reduce((text, piece) => text.replaceAll(piece, ''), section?.markdown ?? '').replace(/\[[^\]]*\]/g, '')
}

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test.each(actionStatuses)('an action with the status “%s” reads as that and nothing else', (status) => {
    const words = added(withActions({ status }), template, 'corrective')
    expect([readsAsDone.test(words), readsAsPlanned.test(words)]).toEqual([
      status === 'done' || status === 'running',
      status === 'planned',
    ])
  })

  test.each(controlStatuses)('a step with the status “%s” reads as that and nothing else', (status) => {
    const words = added(withControls({ status }), template, 'preventive')
    expect([readsAsDone.test(words), readsAsPlanned.test(words)]).toEqual([status === 'in-force', status === 'planned'])
  })

  test('a planned item never reads as done, whatever its other fields say', () => {
    const fields = fc.record({
      on: fc.constantFrom('', '2026-03-18', '2027-01-01'),
      until: fc.constantFrom('', '2026-03-20'),
      checked: fc.constantFrom(null, 0, 37),
      passed: fc.constantFrom(null, 0, 37),
      causes: fc.subarray(['c1', 'c2', 'gone']),
      exhibits: fc.subarray(['e1', 'e2']),
    })
    fc.assert(
      fc.property(fields, (change) => {
        const words = added(withActions({ ...change, status: 'planned' }), template, 'corrective')
        expect(words).not.toMatch(readsAsDone)
        expect(words).toContain('Planned, not yet done')
      }),
      { numRuns: 40 },
    )
  })

  test('an action that cannot be done is not written as one', () => {
    const draft = compose(withActions({ status: 'cannot' }), template)
    const section = draft.sections.find(({ kind }) => kind === 'corrective')
    expect(section?.markdown).not.toContain(own)
    expect(section?.passages).toEqual([])
    expect(gapsOf(draft).map(({ section: place }) => place)).toContain('corrective')
  })

  test('planned items stand in a list of their own, after the others', () => {
    const facts: Case = {
      ...sampleCase,
      actions: sampleCase.actions.map((action, index) => (index ? action : { ...action, status: 'planned' })),
    }
    const markdown = compose(facts, template).sections.find(({ kind }) => kind === 'corrective')?.markdown ?? ''
    expect(markdown.indexOf('**A1.')).toBeGreaterThan(markdown.indexOf('Planned, not yet done'))
    expect(markdown.indexOf('**A5.')).toBeLessThan(markdown.indexOf('Planned, not yet done'))
  })
})

test('dates, counts, owners, links and exhibits are written out', () => {
  const [vtr] = templates.filter(({ id }) => id === 'vtr')
  const sections = vtr ? compose(sampleCase, vtr).sections : []
  const all = sections.map(({ markdown }) => markdown).join('\n\n')
  for (const words of [
    'our Valid Tracking Rate in Toys & Games',
    '68.9% for the 30 days to 14 March 2026; the target is 95%',
    '1,214 of 3,902 orders, 6 January 2026 to 14 March 2026, found on 16 March 2026 (Exhibit A)',
    'Completed on 18 March 2026 by the customer service lead. 31 of 31 orders passed the check.',
    'Answers C1 and C2 (Exhibit A).',
    'In force since 20 March 2026. Keeps C1 from coming back (Exhibit C).',
    '**Review:** 20 May 2026.',
    '| E | Release sheet for the move to ShipStation | 20 March 2026 |',
    'Dana Whitfield\\\nManaging Director, Harbor Games LLC',
  ])
    expect(all).toContain(words)
})
