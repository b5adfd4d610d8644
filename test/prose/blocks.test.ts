import { expect, test } from 'vitest'
import { readProse } from '#prose/prose.ts'

/** The blocks of a text: the sign of the form (# heading, - bullet, ¶ running text), then its sentences. */
const outline = (text: string) =>
  readProse(text).blocks.map(({ form, sentences }) =>
    [
      { heading: '#', bullet: '-', sentence: '¶' }[form],
      ...sentences.map((sentence) => sentence.text.replace(/\s+/g, ' ')),
    ].join(' | '),
  )

test.each([
  ['an empty text', '', []],
  ['marks alone', '---\n***\n…', []],
  ['paragraphs', 'We stopped.\n\nWe started.', ['¶ | We stopped.', '¶ | We started.']],
  ['a Markdown heading', '## What went wrong\nWe stopped.', ['# | What went wrong', '¶ | We stopped.']],
  ['a title', 'Corrective Actions\nWe stopped.', ['# | Corrective Actions', '¶ | We stopped.']],
  [
    'a label on its own line',
    'Steps we have taken so far:\nWe stopped.',
    ['# | Steps we have taken so far:', '¶ | We stopped.'],
  ],
  ['a question', 'How will you prevent this?\nWe stopped.', ['# | How will you prevent this?', '¶ | We stopped.']],
  [
    'what the form asks for, with a full stop',
    'The steps you have taken to resolve the issue.\nWe stopped.',
    ['# | The steps you have taken to resolve the issue.', '¶ | We stopped.'],
  ],
  ['a sentence about the root cause', 'The root cause was a blank field.', ['¶ | The root cause was a blank field.']],
  [
    'a greeting',
    'Dear Seller Performance Team,\n\nWe stopped.',
    ['¶ | Dear Seller Performance Team,', '¶ | We stopped.'],
  ],
  [
    'signs of bullets',
    '- one box\n* two boxes\n• three boxes\no four boxes\n– five boxes',
    ['- | one box', '- | two boxes', '- | three boxes', '- | four boxes', '- | five boxes'],
  ],
  [
    'counted bullets',
    '1. We stopped.\n2) We paid.\n(3)We wrote.\na) We read.\niv. We asked.\n1.2 We ended.',
    ['- | We stopped.', '- | We paid.', '- | We wrote.', '- | We read.', '- | We asked.', '- | We ended.'],
  ],
  ['bullets in one line', '• We stopped. • We paid.', ['- | We stopped.', '- | We paid.']],
  [
    'an indented bullet that goes on',
    '  - We stopped the sale of all\n    listings.\n  - We paid.',
    ['- | We stopped the sale of all listings.', '- | We paid.'],
  ],
  [
    'hard-wrapped lines',
    'We stopped the sale of all listings that had been made\nwith the old template and wrote to the buyers whose\nBlue Kettle was late.',
    [
      '¶ | We stopped the sale of all listings that had been made with the old template and wrote to the buyers whose Blue Kettle was late.',
    ],
  ],
  [
    'a number at the start of a wrapped line',
    'The wrong labels were printed on every working day until March\n12. We then stopped the printer.',
    ['¶ | The wrong labels were printed on every working day until March 12. | We then stopped the printer.'],
  ],
  ['one line, one sentence', 'We stopped\nWe paid', ['¶ | We stopped', '¶ | We paid']],
  [
    'a sentence that a mail program cut in two',
    'We now have all the facts on the table and looked for a way to\n\ndo our work in another way.',
    ['¶ | We now have all the facts on the table and looked for a way to do our work in another way.'],
  ],
  [
    'line ends of other systems',
    'We stopped.\r\n\r\nWe paid.\rWe wrote.',
    ['¶ | We stopped.', '¶ | We paid. | We wrote.'],
  ],
] as const)('%s', (_, text, blocks) => {
  expect(outline(text)).toEqual(blocks)
})

test.each([
  ['We sell toys, e.g. kites. We ship them.', ['We sell toys, e.g. kites.', 'We ship them.']],
  ['Our supplier is Kite Inc. We trust it.', ['Our supplier is Kite Inc.', 'We trust it.']],
  ['Kite Ltd. Bristol sent it.', ['Kite Ltd. Bristol sent it.']],
  ['Labels, boxes, etc. were bought.', undefined],
  ['See invoice No. 7 of J. Smith.', undefined],
  ['It was approx. 97.5 % vs. 99 % before.', undefined],
  ['We ship at 9 a.m. and 4 p.m. from the U.S. Postal Service.', undefined],
  ['We use Stamps.com and www.amazon.com/help for that.', undefined],
  ['Order 112-1234567-1234567 is on https://sellercentral.amazon.com/orders?id=1.2 now.', undefined],
  [
    'The parcel was late.We shipped it.Then it was lost.',
    ['The parcel was late.', 'We shipped it.', 'Then it was lost.'],
  ],
  ['It was late.It was lost.', ['It was late.', 'It was lost.']],
  ['it was late. we are sorry', ['it was late.', 'we are sorry']],
  ['Well... we were late. Sorry!', ['Well... we were late.', 'Sorry!']],
  ['We checked; all was well: nothing was late.', undefined],
  ['Why? Because we slept! Really.', ['Why?', 'Because we slept!', 'Really.']],
  ['He said “We paid.” We did not.', ['He said “We paid.”', 'We did not.']],
  ['We did it (see Exhibit 2.) They know.', ['We did it (see Exhibit 2.)', 'They know.']],
  ['The file invoice.pdf is attached.', undefined],
  ['On Sept. 14 it was late.', undefined],
])('sentences of “%s”', (text, sentences = [text]) => {
  expect(readProse(text).sentences.map((sentence) => sentence.text)).toEqual(sentences)
})
