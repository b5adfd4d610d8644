import { irregularVerbs } from '#prose/irregular-verbs.ts'
import { formsOf } from '#prose/verbs.ts'

const irregular = new Map(irregularVerbs.map((forms) => [forms[0] ?? '', forms]))

/** “checked”, “sent”, “written”. */
export function participleOf(verb: string): string {
  const forms = irregular.get(verb)
  if (forms) return forms[2] ?? forms[1] ?? verb
  const { ed } = formsOf(verb)
  return ed.at(-1) ?? verb
}

/** “checks”, “carries”. */
export const thirdPerson = (verb: string): string => formsOf(verb).s

/** “selling”, “shipping”. */
export const gerundOf = (verb: string): string => formsOf(verb).ing.at(-1) ?? verb
