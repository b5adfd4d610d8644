import type { Case } from '#domain/case.ts'
import type { CaseShelf, Written } from '#storage/shelf.ts'

/** Whether the words on the screen are on the device. `saved` is said only after the storage said so. */
export type SaveState =
  | { readonly is: 'saved'; readonly at: number }
  | { readonly is: 'saving' }
  | { readonly is: 'not-saved'; readonly message: string }

export type Saver = {
  /** Writes this state as soon as the storage is free; resolves when nothing is left to write or a write was refused. */
  readonly save: (facts: Case) => Promise<void>
  /** Goes on from another saved state. */
  readonly rebase: (facts: Case) => void
}

/**
 * Writes every change at once, one write at a time: what changes during a write is in the next one. Nothing waits for a
 * pause in typing. `settled` hears each answer of the storage and which state it is about.
 */
export function createSaver(shelf: CaseShelf, first: Case, settled: (answer: Written, wrote: Case) => void): Saver {
  let kept = first
  let wrote = first
  let wanted = first
  let running: Promise<void> | null = null

  async function run() {
    while (wanted !== wrote) {
      const writing = wanted
      const answer = await shelf.write(kept, writing)
      if (answer.ok) {
        kept = { ...writing, rev: answer.rev }
        wrote = writing
      } else running = null
      settled(answer, writing)
      if (!answer.ok) return
    }
    running = null
  }

  return {
    save(facts) {
      wanted = facts
      running ??= run()
      return running
    },
    rebase(facts) {
      kept = facts
      wrote = facts
      wanted = facts
    },
  }
}
