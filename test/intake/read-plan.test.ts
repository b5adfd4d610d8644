import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgedSections, sectionKinds } from '#domain/section.ts'
import { itemsOf } from '#intake/make-part.ts'
import type { Plan } from '#intake/plan.ts'
import { readPlan } from '#intake/read-plan.ts'
import { plansWithLabels } from './plans-with-labels.ts'
import { plansWithQuestions } from './plans-with-questions.ts'
import { plansWithTitles } from './plans-with-titles.ts'
import { plansWithoutHeadings } from './plans-without-headings.ts'

const plansWithHeadings = { ...plansWithQuestions, ...plansWithLabels, ...plansWithTitles }
const plans = { ...plansWithHeadings, ...plansWithoutHeadings }
const mark = /⟦([a-z-]+)⟧/g

/** The text without its marks, and the parts that they stand for. */
function marked(plan: string): { text: string; parts: string[] } {
  const [, ...cuts] = plan.split(mark)
  const parts: string[] = []
  for (let at = 0; at < cuts.length; at += 2) parts.push(`${cuts[at]}: ${line(cuts[at + 1] ?? '')}`)
  return { text: plan.replace(mark, ''), parts }
}

const line = (text: string) => text.trim().replace(/\s+/g, ' ')
const told = ({ text, parts }: Plan) =>
  parts.map(({ section, start, end }) => `${section}: ${line(text.slice(start, end))}`)

describe('layouts', () => {
  test.each(Object.entries(plans))('%s', (_, plan) => {
    const { text, parts } = marked(plan)
    expect(told(readPlan(text))).toEqual(parts)
  })

  test('line ends of Windows change nothing', () => {
    for (const plan of Object.values(plans)) {
      const { text, parts } = marked(plan)
      expect(told(readPlan(text.replaceAll('\n', '\r\n')))).toEqual(parts)
    }
  })

  test('every part says why', () => {
    for (const plan of Object.values(plans)) {
      for (const { because, cue, heading } of readPlan(marked(plan).text).parts) {
        expect(because).toMatch(cue === 'heading' ? `“${heading}”` : /^It (?:has words such as “|stands in)/)
      }
    }
  })

  test.each([
    ['plans with headings need no word', plansWithHeadings, 0],
    ['plans without are pointed out', plansWithoutHeadings, 1],
  ])('%s', (_, all, count) => {
    const notes = Object.entries(all).map(([name, plan]) => [name, readPlan(marked(plan).text).notes.length])
    expect(notes.filter(([, found]) => found !== count)).toEqual([])
  })
})

describe('any text', () => {
  const pieces = [
    'Root cause:\n',
    'What actions will you take to resolve the issue?\n',
    '**Preventive measures**\n',
    '## Evidence\n',
    'Plan of Action\n',
    'Dear Amazon team,\n',
    '- We removed the listing on 3 May.\n',
    '  - with its photo\n',
    'We will check every order. ',
    'Because nobody looked, it broke.\n\n',
    '1) ',
    'A) ',
    '--',
    '+\r\n',
    '\u2028',
    '😮',
    '\ud800',
    'Kind regards\n',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 20 })), { maxLength: 30 })
      .map((all) => all.join('')),
  )

  test('is covered by parts in their order, with items inside them', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { parts } = readPlan(source)
        let at = 0
        for (const { start, end, section, items, heading } of parts) {
          expect(source.slice(at, start).trim(), 'words between two parts').toBe('')
          expect(end).toBeGreaterThan(start)
          expect(sectionKinds).toContain(section)
          expect(source.slice(start, end)).toContain(heading)
          let inside = start
          for (const item of items) {
            expect(item.start).toBeGreaterThanOrEqual(inside)
            expect(item.end).toBeLessThanOrEqual(end)
            expect(item.text).not.toBe('')
            inside = item.end
          }
          at = end
        }
        if (/\p{L}{2}/u.test(source)) expect(source.slice(at).trim(), 'words behind the last part').toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

describe('items', () => {
  test('can be told again from a part that was kept', () => {
    for (const plan of Object.values(plans)) {
      const { text, parts } = readPlan(marked(plan).text)
      for (const { items, section, heading, start, end } of parts)
        expect(itemsOf(text, { section, heading, start, end })).toEqual(items)
    }
  })

  const items = (text: string) =>
    readPlan(text)
      .parts.filter(({ section }) => (judgedSections as readonly string[]).includes(section))
      .map(({ items }) => items.map((item) => item.text))

  test.each([
    [
      'a bullet each',
      'Root cause:\n- The roll was empty.\n- Nobody saw it.',
      ['The roll was empty.', 'Nobody saw it.'],
    ],
    [
      'a paragraph each',
      'Root cause\n\nThe roll was empty.\n\nNobody saw it.',
      ['The roll was empty.', 'Nobody saw it.'],
    ],
    [
      'what is nested stays with its bullet',
      'Root cause:\n- Orders run through two programs.\n  - The shop sends the order.\n    - It has no carrier.\n- Nobody saw it.',
      ['Orders run through two programs.\n- The shop sends the order.\n  - It has no carrier.', 'Nobody saw it.'],
    ],
    [
      'a list of bare entries stays with the words that announce it',
      'Root cause:\nThese orders had no carrier:\n- 112-1111111-1111111\n- 112-2222222-2222222',
      ['These orders had no carrier:\n- 112-1111111-1111111\n- 112-2222222-2222222'],
    ],
    [
      'words that only announce a list are no item',
      'Root cause\nWe found the following reasons:\n1. The roll was empty since the night shift.\n2. Nobody had the task to look at it.',
      ['The roll was empty since the night shift.', 'Nobody had the task to look at it.'],
    ],
    [
      'wrapped lines are put together',
      'Root cause:\n- The label roll in the second printer was\n  empty on the morning of the third of May.',
      ['The label roll in the second printer was empty on the morning of the third of May.'],
    ],
    ['a heading without words has none', 'Root cause:\n\nCorrective actions:\n\n', [], []],
    ['one document a line', 'Attachments:\nInvoice 44\nLetter of the maker', ['Invoice 44', 'Letter of the maker']],
  ] as const)('%s', (_, text, ...expected) => expect(items(text)).toEqual(expected))
})
