import { describe, expect, test } from 'vitest'
import { withAll } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { ownNames } from '#language/own-names.ts'

const namesWith = (changes: Readonly<Record<string, string>>) => ownNames(withAll(sampleCase, changes))

describe('a name is', () => {
  test.each([
    ['each word of the store', { 'business/store': 'Maple Qwell Toys' }, 'maple'],
    ['the one who signs', { 'business/signedBy': 'Priya Nair' }, 'priya'],
    ['a system, inside a sentence', { 'business/systems': 'Orders run through Kestrelo and back.' }, 'kestrelo'],
    ['a word of Amazon’s with a capital', { 'notice/text': 'Your listing Zorbix was removed.' }, 'zorbix'],
    [
      'what the plan writes so twice',
      { 'causes/c1/text': 'The list from Yihua was old.', 'actions/a1/text': 'We left Yihua in May.' },
      'yihua',
    ],
  ])('%s', (_, changes, name) => expect(namesWith(changes)).toContain(name))
})

describe('no name is', () => {
  test.each([
    ['the first word of a sentence', { 'business/systems': 'Wharehouse first. Recieved later.' }, 'recieved'],
    ['the first word of a bullet', { 'causes/c1/text': 'Two:\n- Recieved it.\n- Recieved it again.' }, 'recieved'],
    ['a capital that stands once', { 'causes/c1/text': 'The old Wharehouse was full.' }, 'wharehouse'],
    [
      'a word that the plan writes small too',
      {
        'causes/c1/text': 'The Suplier wrote. Our Suplier came.',
        'actions/a1/text': 'We called the Suplier and the suplier.',
      },
      'suplier',
    ],
  ])('%s', (_, changes, name) => expect(namesWith(changes)).not.toContain(name))
})
