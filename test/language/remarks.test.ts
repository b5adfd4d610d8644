import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LanguageFinding, type Remark, taken } from '#language/language-finding.ts'
import { remarksOn, withoutKnown } from '#language/remarks.ts'

const remark = (text: string, words: string, kind: Remark['kind'] = 'spelling'): Remark => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind, message: 'This.', suggestions: ['that'] }
}
const finding = (text: string, words: string, kind?: Remark['kind']): LanguageFinding => ({
  ...remark(text, words, kind),
  path: 'causes/c1/text',
  section: 'root-cause',
  words,
})

describe('spelling of', () => {
  test.each([
    ['VTR', false],
    ['SKUs', false],
    ['TOY-1182', false],
    ['ShipStation', false],
    ['Deposco', true],
    ['recieved', true],
    ['Recieved', true],
  ])('%s is remarked on: %s', (words, isSaid) => {
    const text = `The ${words} was seen.`
    expect(remarksOn(text, [remark(text, words)])).toHaveLength(isSaid ? 1 : 0)
  })
})

test('where our own slip and Harper meet, one remark stays, and it is ours', () => {
  const text = 'We sent all informations.'
  const said = remarksOn(text, [remark(text, 'informations')])
  expect(said.map(({ suggestions }) => suggestions)).toEqual([['information']])
})

test('remarks come in the order of the text and never overlap', () => {
  const text = 'The orders was late, and we have have closed the list.'
  const at = fc
    .tuple(fc.nat(text.length), fc.nat(8))
    .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }))
  fc.assert(
    fc.property(fc.array(at), (spans) => {
      const harper = spans.map((span) => ({ ...span, kind: 'grammar' as const, message: 'x.', suggestions: [] }))
      const said = remarksOn(text, harper)
      for (const [index, { start }] of said.slice(1).entries())
        expect(start).toBeGreaterThanOrEqual(said[index]?.end ?? 0)
    }),
  )
})

test.each([
  ['a word that the case knows', 'spelling', 'Brightwell', 0],
  ['its possessive form', 'spelling', 'Brightwell’s', 0],
  ['another word', 'spelling', 'Brigthwell', 1],
  ['grammar', 'grammar', 'Brightwell', 1],
] as const)('%s (%s) stays silent or not', (_, kind, words, left) => {
  expect(withoutKnown([finding(`At ${words} now.`, words, kind)], new Set(['brightwell']))).toHaveLength(left)
})

describe('a suggestion', () => {
  const text = 'We recieved the the list.'
  test('takes the place of its words', () => {
    expect(taken(text, finding(text, 'recieved'), 'received')).toBe('We received the the list.')
  })
  test('that takes words out leaves one space', () => {
    const second = { ...finding(text, 'the'), start: 16, end: 19, words: 'the' }
    expect(taken(text, second, '')).toBe('We recieved the list.')
  })
  test('for words that are gone changes nothing', () => {
    expect(taken('We got the list.', finding(text, 'recieved'), 'received')).toBeNull()
  })
  test('never touches what stands before and behind', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string({ minLength: 1 }),
        (before, words, behind, fix) => {
          const whole = before + words + behind
          const one = { ...finding(whole, words), start: before.length, end: before.length + words.length, words }
          expect(taken(whole, one, fix)).toBe(before + fix + behind)
        },
      ),
    )
  })
})
