import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cue } from '#rubric/cue.ts'

const whole = (pattern: RegExp) => new RegExp(pattern.source, pattern.flags)
const found = (match: RegExpExecArray | null) => match && { at: match.index, words: match[0] }

const word = fc.constantFrom(
  ...['no', 're', 'check', 'check*', 'checks?', "don't", 're-?check', 'x', 'x?', '<buyer>', '\\w+', '\\d+'],
)
const gap = fc.constantFrom(' ', ' ', ' ', ' ~2 ', ' .. ', ' … ', '[- ]')
const { phrase } = fc.letrec<{ phrase: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    word,
    fc.tuple(tie('phrase'), tie('phrase')).map(([one, other]) => `(${one}|${other})`),
    fc.tuple(tie('phrase'), word).map(([one, other]) => `(${one} )?${other}`),
    fc.tuple(word, tie('phrase')).map(([one, other]) => `${one}( ${other})?`),
    fc.tuple(word, tie('phrase')).map(([one, other]) => `${one}(?! ${other})`),
    fc.tuple(tie('phrase'), word).map(([one, other]) => `(${one})${other}`),
    fc.tuple(tie('phrase'), word).map(([one, other]) => `(${one})?${other}`),
    tie('phrase').map((one) => `(${one}){0,2}`),
  ),
  phrase: fc
    .array(fc.tuple(tie('part'), gap), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().slice(0, -1).join('')),
}))

const said = fc.constantFrom(
  ...['no', 'No', 're', 'check', 'recheck', 're-check', 'checks', 'don’t', 'x', 'buyer', 'Customers', '12', 'é', '_'],
)
const text = fc
  .array(fc.tuple(said, fc.constantFrom(' ', ' ', ' ', ', ', '-', '\n', '', '')), { maxLength: 8 })
  .map((words) => words.flat().join(''))

test('a cue finds what its pattern finds, phrase by phrase', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 4 }),
      fc.array(text, { minLength: 1 }),
      (phrases, texts) => {
        const pattern = cue(...phrases)
        for (const one of texts) expect(found(pattern.exec(one))).toEqual(found(whole(pattern).exec(one)))
      },
    ),
    { numRuns: 500 },
  )
})

test('of two phrases at one place the first is found, whichever is longer', () => {
  expect(cue('late', 'late parcel').exec('A late parcel came.')?.[0]).toBe('late')
  expect(cue('late parcel', 'late').exec('A late parcel came.')?.[0]).toBe('late parcel')
})

test('a cue of more phrases than fit into one number still finds each', () => {
  const names = Array.from({ length: 140 }, (_, index) => `part${index}`)
  const pattern = cue(...names)
  for (const name of names) expect(pattern.exec(`The ${name} broke.`)?.[0]).toBe(name)
})

test.each([
  ['(re|double)check', 'We recheck it.', 'recheck'],
  ['(re)?check', 'We recheck it.', 'recheck'],
  ['(re )?check', 'We check it.', 'check'],
  ['re-?check', 'We re-check it.', 're-check'],
  ['re-?check', 'We recheck it.', 'recheck'],
  ['checks?', 'We check it.', 'check'],
  ["don't ~2 check", 'We don’t always check it.', 'don’t always check'],
  ['(third|other)[- ]part(y|ies)', 'It was a third-party label.', 'third-party'],
  ['<buyer> … check', 'Customers told us to check.', 'Customers told us to check'],
  ['^(\\S+ ){0,2}check', 'We now check it.', 'We now check'],
])('“%s” is found in “%s”', (phrase, sentence, words) => {
  expect(cue(phrase).exec(sentence)?.[0]).toBe(words)
})
