import { expect, test } from 'vitest'
import { sampleCase } from '#domain/sample-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import { blocksOf, textsOf } from '#export/blocks.ts'
import { toLetter } from '#export/letter.ts'
import { plainText } from '#export/plain-text.ts'
import { answersByQuestion } from '#export/questions.ts'
import { referenceOf } from '#export/reference.ts'

const draft = compose(sampleCase, templateFor('vtr'))

test('the letter keeps the sections and their order', () => {
  const letter = toLetter(draft)
  expect(letter.parts.map(({ section, heading }) => [section, heading])).toEqual([
    ['opening', ''],
    ['root-cause', '1. Root cause'],
    ['corrective', '2. Corrective actions taken'],
    ['preventive', '3. Preventive steps now in force'],
    ['evidence', '4. Evidence'],
    ['closing', ''],
  ])
  expect([letter.title, letter.language, letter.paper, letter.replaced]).toEqual([
    'Plan of Action',
    'en-US',
    'Letter',
    [],
  ])
})

test('lists know their depth, their number and which list they are', () => {
  const blocks = blocksOf('1. one\n\n   more\n2. two\n   - deep\n\nbetween\n\n3. three')
  const items = blocks.filter((block) => block.kind === 'item')
  expect(items.map(({ depth, number, list, continues }) => [depth, number, list, continues])).toEqual([
    [0, 1, 0, false],
    [0, null, 0, true],
    [0, 2, 0, false],
    [1, null, 1, false],
    [0, 3, 2, false],
  ])
})

test.each([
  ['code', '`x` and\n\n    y', ['x and', 'y']],
  ['a quotation', '> said', ['said']],
  ['a link', '[words](https://a.b)', ['words']],
  ['a picture', '![the label](a.png)', ['the label']],
  ['a tag', 'a <b>c</b>', ['a <b>c</b>']],
  ['a footnote', 'a[^1]\n\n[^1]: note', ['a1', 'note']],
  ['a table', '| a | b |\n| - | - |\n| c | **d** |', ['a', 'b', 'c', 'd']],
])('nothing of %s is dropped', (_, markdown, texts) => {
  expect(textsOf(blocksOf(markdown))).toEqual(texts)
})

test('plain text has no marks but "- " and numbers', () => {
  expect(plainText(blocksOf('**Why:** *so*\n\n1. one\n   - deep\n2. two\n\n| a | b |\n| - | - |\n| c | d |'))).toBe(
    'Why: so\n\n1. one\n  - deep\n2. two\n\na | b\nc | d',
  )
})

test('the reference names the matter, the store and the case number, unless the seller said no to it', () => {
  const fact = { id: 'n9', kind: 'case-id', words: '', value: '12345678901', note: '', start: 0, end: 0 } as const
  const facts = (confirmed: 'open' | 'no') => ({
    ...sampleCase,
    notice: { ...sampleCase.notice, facts: [{ ...fact, confirmed }] },
  })
  expect(referenceOf(facts('open'), 'Plan of Action')).toBe(
    'Plan of Action · Valid Tracking Rate, Toys & Games · amazon.com · Case 12345678901',
  )
  expect(referenceOf(facts('no'), 'Plan of Action')).not.toContain('Case')
})

test('each question has its answer in plain characters, with their count and what the notice asked', () => {
  const answers = answersByQuestion(draft)
  expect(answers.map(({ question, section }) => [question, section])).toEqual([
    ['What was the root cause?', 'root-cause'],
    ['Which actions have you taken?', 'corrective'],
    ['Which steps keep it from happening again?', 'preventive'],
    ['Which documents show this?', 'evidence'],
    ['What is this about, and how does the business work?', 'opening'],
  ])
  for (const { text, characters } of answers) {
    expect(text).not.toMatch(/\*\*|^#|\\/m)
    expect(characters).toBe(text.length)
  }
  expect(answers[0]?.asked).toEqual(['The root cause of the missing valid tracking'])
  expect(answers[0]?.text).toMatch(/^C1\. Carrier and service never reached Amazon\. Our Valid/)
  expect(answers[0]?.text).toContain('\n1. Carrier and service were empty')
})
