import type { Sentence } from '#prose/prose.ts'
import { remembered } from './remembered.ts'

const person =
  '(?:worker|employee|person|people|man|woman|colleague|specialist|part-?timer|assistant|staff member|member of (?:the |our )?(?:staff|team)|officer|someone|somebody|expert|packer|clerk|manager|helper|accountant|brother|sister|wife|husband)'
const given = '(?:appointed|assigned|hired|employed|recruited|nominated|designated|delegated|tasked|trained)'
const appointed = new RegExp(
  `\\b(?:${given}|took on|taken on|put|named|made)(?: \\w+){0,4}? ${person}\\b|\\b${person} (?:\\w+ )?(?:is|was|has been|have been|got|will be) (?:now )?${given}\\b|\\b(?:in charge of|responsible for|accountable for|(?:task|duty|job) of)\\b`,
  'i',
)
const single =
  /\b(?:a|one|the|this|that|another|second|third|responsible|trained|dedicated|new) (?:\w+ )?(?:person|employee|worker|colleague|man|woman|(?:staff|team) member)\b(?! (?:who (?:represents|owns)|made|forgot|did|mixed|took|put|was careless))/i
const kin =
  /\bpersonally\b|\b(?:my|our) (?:\w+ )?(?:sister|brother|wife|husband|son|daughter|cousin|mother|father|partner)\b/i
const taught = /\b(?:train|told|tell|inform|instruct|remind|educat|brief|warn|teach|taught)\w*\b/i
const everyone = /\b(?:staff|teams?|employees|workers|people|colleagues|members|crew|personnel|everybody|everyone)\b/i

/** Whether a sentence gives the step to somebody who can be asked about it: a role or a person, not "we" and not everybody. */
export const hasOwner = remembered(
  ({ text, roles, actor }: Pick<Sentence, 'text' | 'roles' | 'actor'>): boolean =>
    roles.some(({ words }) => !everyone.test(words) || !taught.test(text)) ||
    (actor === 'role' && !everyone.test(text)) ||
    appointed.test(text) ||
    single.test(text) ||
    kin.test(text),
)
