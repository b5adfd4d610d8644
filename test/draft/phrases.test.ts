import { expect, test } from 'vitest'
import { closeDirection } from '#draft/close-direction.ts'
import { agent, exhibitsNamed, figure, listed, stopped } from '#draft/phrases.ts'

test.each([
  ['Shipping lead', 'the shipping lead'],
  ['customer service lead', 'the customer service lead'],
  ['The warehouse manager', 'the warehouse manager'],
  ['Our owner', 'our owner'],
  ['IT manager', 'the IT manager'],
  ['Dana Whitfield', 'Dana Whitfield'],
  ['Dana Whitfield, shipping lead', 'Dana Whitfield, shipping lead'],
  ['me', 'me'],
  ['', ''],
])('done by “%s” reads “by %s”', (owner, words) => expect(agent(owner)).toBe(words))

test.each([
  [['C1'], 'C1'],
  [['C1', 'C2'], 'C1 and C2'],
  [['C1', 'C2', 'C3'], 'C1, C2 and C3'],
  [[], ''],
])('%j is listed as “%s”', (tags, words) => expect(listed(tags)).toBe(words))

test('exhibits are named in one or in many', () => {
  expect([exhibitsNamed([]), exhibitsNamed(['A']), exhibitsNamed(['A', 'C'])]).toEqual([
    '',
    'Exhibit A',
    'Exhibits A and C',
  ])
})

test.each([
  [0, '0'],
  [999, '999'],
  [1214, '1,214'],
  [1234567, '1,234,567'],
  [null, ''],
])('%j is written “%s”', (count, words) => expect(figure(count)).toBe(words))

test.each([
  ['We paused it', 'We paused it.'],
  ['We paused it.', 'We paused it.'],
  ['Did we?', 'Did we?'],
  ['He wrote “stop.”', 'He wrote “stop.”'],
  ['  ', ''],
])('“%s” ends as “%s”', (words, sentence) => expect(stopped(words)).toBe(sentence))

test.each([
  ['left to right', 'left to right'],
  ['\u202eturned', '\u202eturned\u202c'],
  ['\u202eturned\u202c back', '\u202eturned\u202c back'],
  ['\u2067apart \u202eturned', '\u2067apart \u202eturned\u202c\u2069'],
])('the direction of %j is closed', (words, closed) => expect(closeDirection(words)).toBe(closed))
