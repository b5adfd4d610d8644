import type { CaseShelf } from '#storage/shelf.ts'
import type { Clock } from './clock.ts'

/** What the use cases need from the world: the shelf, the time, and names that nobody has. */
export type Library = {
  readonly shelf: CaseShelf
  readonly clock: Clock
  readonly newId: () => string
}
