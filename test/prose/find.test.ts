import { expect, test } from 'vitest'
import { anyOf, matches, phrases, sentencesWith, wordsOf } from '#prose/find.ts'
import { readProse } from '#prose/prose.ts'

const words = (found: readonly { words: string }[]) => found.map((mention) => mention.words)

test('phrases are found as whole words, whatever their case, spacing and apostrophe', () => {
  const find = anyOf('not our fault', "didn't know")
  expect(words(find(readProse('It was NOT  our\nfault. We didn’t know. Not our faults.')))).toEqual([
    'NOT  our\nfault',
    'didn’t know',
  ])
})

test('a phrase that holds marks is taken literally', () => {
  expect(words(anyOf('a-z claim')(readProse('An A-Z claim, not an abz claim.')))).toEqual(['A-Z claim'])
})

test('a sentence is searched with offsets into the whole text', () => {
  const prose = readProse('We stopped. We paid.')
  const [, second] = prose.sentences
  expect(second && matches(phrases('we'), second)).toEqual([{ words: 'We', start: 12, end: 14 }])
})

test('sentences are chosen by one pattern and refused by another', () => {
  const prose = readProse('The buyer lied. The buyer lied in 2024. We paid.')
  expect(sentencesWith(prose, /lied/, /\d/).map(({ text }) => text)).toEqual(['The buyer lied.'])
  expect(sentencesWith(prose, /lied/)).toHaveLength(2)
})

test('a span gives its words back', () => {
  const prose = readProse('We stopped. We paid.')
  expect(prose.sentences.map((sentence) => wordsOf(prose, sentence))).toEqual(['We stopped.', 'We paid.'])
})
