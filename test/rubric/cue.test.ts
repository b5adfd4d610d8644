import { describe, expect, test } from 'vitest'
import { cue } from '#rubric/cue.ts'

const found = (phrase: string, text: string) => cue(phrase).exec(text)?.[0]

describe('a cue', () => {
  test.each([
    ['out of our hands', 'It was out\n of our hands.', 'out\n of our hands'],
    ["didn't know", 'We DIDN’T know.', 'DIDN’T know'],
    ['suspen*', 'Your suspension came.', 'suspension'],
    ['did not ~2 check', 'We did not then really check it.', 'did not then really check'],
    ['did not ~2 check', 'We did not check it.', 'did not check'],
    ['because .. carrier', 'It came late because then the carrier left.', 'because then the carrier'],
    ['<buyer> (lied|cheated)', 'A customer lied.', 'customer lied'],
    ['(un)?fair', 'That is unfair.', 'unfair'],
  ])('“%s” is found in “%s”', (phrase, text, words) => expect(found(phrase, text)).toBe(words))

  test.each([
    ['late', 'Later we saw it.'],
    ['did not ~1 check', 'We did not see or check it.'],
    ['did not ~2 check', 'We did not sleep, check it.'],
    ['because .. carrier', 'Because nobody in our own two warehouses asked the carrier.'],
  ])('“%s” is not found in “%s”', (phrase, text) => expect(found(phrase, text)).toBeUndefined())

  test('names a family that does not exist', () => expect(() => cue('<nobody-here>')).toThrow('nobody-here'))
})
