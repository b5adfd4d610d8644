import type { Case } from '#domain/case.ts'

/** What the seller wrote about causes, actions and controls, as one text each. A section's own words come first. */

export const causeWords = ({ causes, ownWords }: Case): string =>
  [
    ownWords['root-cause'] ?? '',
    ...causes.flatMap(({ text, whys, ownPart, effect }) => [text, ...whys.map((why) => why.text), ownPart, effect]),
  ].join('\n')

export const actionWords = ({ actions, ownWords }: Case): string =>
  [ownWords.corrective ?? '', ...actions.flatMap(({ text, result }) => [text, result])].join('\n')

export const controlWords = ({ controls, ownWords }: Case): string =>
  [
    ownWords.preventive ?? '',
    ...controls.flatMap(({ text, rhythm, limit, reaction, record, target }) => [
      text,
      rhythm,
      limit,
      reaction,
      record,
      target,
    ]),
  ].join('\n')

/** All three. */
export const planWords = (facts: Case): string => `${causeWords(facts)}\n${actionWords(facts)}\n${controlWords(facts)}`
