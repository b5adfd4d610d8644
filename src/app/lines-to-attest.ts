import type { Case } from '#domain/case.ts'
import { isDone } from '#domain/chain.ts'
import { itemTag } from '#domain/item-id.ts'
import type { Path } from '#domain/path.ts'

/** A line that says that something is done or in force, and whether the seller confirmed exactly these words. */
export type AttestLine = {
  readonly path: Path
  readonly tag: string
  readonly words: string
  readonly status: string
  readonly on: string
  readonly attested: boolean
}

/** Every *done* and *in force* line of the plan. Words that change after they were confirmed have to be confirmed again. */
export function linesToAttest({ actions, controls, attested }: Case): AttestLine[] {
  const isAttested = (path: Path, words: string) => attested.some((one) => one.path === path && one.words === words)
  const line = (path: Path, tag: string, words: string, status: string, on: string): AttestLine => ({
    path,
    tag,
    words,
    status,
    on,
    attested: isAttested(path, words),
  })
  return [
    ...actions.flatMap((action, index) =>
      isDone(action)
        ? [line(`actions/${action.id}/text`, itemTag('A', index), action.text, action.status, action.on)]
        : [],
    ),
    ...controls.flatMap((control, index) =>
      control.status === 'in-force'
        ? [line(`controls/${control.id}/text`, itemTag('P', index), control.text, control.status, control.since)]
        : [],
    ),
  ]
}

/** The attestations after the seller said yes or no to one line. */
export const attestedAfter = (
  facts: Case,
  { path, words }: AttestLine,
  yes: boolean,
  today: string,
): Case['attested'] => [
  ...facts.attested.filter((one) => one.path !== path),
  ...(yes ? [{ path, words, on: today }] : []),
]
