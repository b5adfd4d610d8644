import type { Sentence } from '#prose/prose.ts'

const person =
  '(?:worker|employee|person|people|man|woman|colleague|specialist|part-?timer|assistant|staff member|member of (?:the |our )?(?:staff|team)|officer|someone|somebody|expert|packer|clerk|manager|helper|accountant|brother|sister|wife|husband)'
const given = '(?:appointed|assigned|hired|employed|recruited|nominated|designated|delegated|tasked|trained)'
const appointed = new RegExp(
  `\\b(?:${given}|took on|taken on|put|named|made)(?: \\w+){0,4}? ${person}\\b|\\b${person} (?:\\w+ )?(?:is|was|has been|have been|got|will be) (?:now )?${given}\\b|\\b(?:in charge of|responsible for|accountable for|(?:task|duty|job) of)\\b`,
  'i',
)
const everyone = /^(?:all|every|each|both|many|our|the)?\s*(?:staff|team|teams|employees|workers|people|colleagues)$/i

/** Whether a sentence gives the step to somebody who can be asked about it: a role or a person, not "we" and not everybody. */
export const hasOwner = ({ text, roles }: Pick<Sentence, 'text' | 'roles'>): boolean =>
  roles.some(({ words }) => !everyone.test(words)) || appointed.test(text)
