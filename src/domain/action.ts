import * as answer from './answers.ts'
import * as z from './zod.ts'

/** `contain` stops the harm, `remedy` repairs what buyers suffered, `sweep` looks for more of it, `fix` removes the cause,
 * `verify` tests the fix, `inform` trains or reminds. '' = not said. */
const actionKinds = ['', 'contain', 'remedy', 'sweep', 'fix', 'verify', 'inform'] as const

/** The status decides the wording: what is planned can never read as done. '' = not said. */
export const actionStatuses = ['', 'done', 'running', 'planned', 'cannot'] as const

/** One corrective action. */
export const actionSchema = z.strictObject({
  id: answer.id,
  kind: z.enum(actionKinds),
  title: answer.words,
  text: answer.words,
  status: z.enum(actionStatuses),
  /** The day it was finished, began to run, or is planned for: `status` says which. */
  on: answer.day,
  /** For a containment: the day on which it could end. */
  until: answer.day,
  owner: answer.words,
  /** The result of a test or of a search: `passed` of `checked`, and what is counted. */
  checked: answer.count,
  passed: answer.count,
  unit: answer.words,
  result: answer.words,
  /** For a planned action: who has the time, the tool, the licence. */
  means: answer.words,
  causes: answer.links,
  exhibits: answer.links,
})
export type Action = z.infer<typeof actionSchema>

/** An action of which only the words are known. */
export const emptyAction = (id: string, text = ''): Action => ({
  id,
  kind: '',
  title: '',
  text,
  status: '',
  on: '',
  until: '',
  owner: '',
  checked: null,
  passed: null,
  unit: 'orders',
  result: '',
  means: '',
  causes: [],
  exhibits: [],
})
