import type { HousePack, HouseRule, PhraseRule } from '#domain/house-pack.ts'

const words = {
  severity: 'should',
  message: 'Found “{words}”.',
  question: 'Who does it?',
  why: 'It matters.',
  how: 'Say who.',
} as const

/** A rule about “asap”, with what a test is about laid over it. */
export const phraseRule = (given: Partial<PhraseRule> = {}): PhraseRule => ({
  kind: 'phrase',
  id: 'no-asap',
  ...words,
  phrases: ['asap'],
  examples: { bad: ['We ship asap.'], good: ['We ship by noon.'] },
  ...given,
})

export const requiredRule = (field: string, given: object = {}): HouseRule => ({
  kind: 'required',
  id: 'needed',
  ...words,
  message: 'This is empty.',
  field,
  ...given,
})

export const packWith = (...rules: HouseRule[]): HousePack => ({ name: 'Team rules', version: '1.2.0', rules })
