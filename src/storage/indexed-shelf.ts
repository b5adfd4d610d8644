import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Case } from '#domain/case.ts'
import { openSaved } from './open-saved.ts'
import { changedParts, joined, partsOf } from './parts.ts'
import { conflict, refusalOf } from './refusal.ts'
import { type CaseHead, type CaseShelf, type Done, headOf, type Written } from './shelf.ts'

/** Names and layout are a promise to data on disk: change them only together with a migration. */
interface ShelfSchema extends DBSchema {
  heads: { key: string; value: CaseHead }
  parts: { key: [string, string]; value: { id: string; name: string; value: unknown } }
}
type Database = IDBPDatabase<ShelfSchema>
const schemaVersion = 1

const create = (name: string): Promise<Database> =>
  openDB<ShelfSchema>(name, schemaVersion, {
    upgrade(database) {
      database.createObjectStore('heads', { keyPath: 'id' })
      database.createObjectStore('parts', { keyPath: ['id', 'name'] })
    },
  })

/** Every record of one case: an array sorts after every string, so it closes the range. */
const allOf = (id: string) => IDBKeyRange.bound([id], [id, []])

/**
 * The shelf in the browser's IndexedDB. Its one connection is warm from the start, so that a write begun while the page is
 * closing still lands. Rejects where the browser offers no storage.
 */
export async function indexedShelf(name = 'rootline'): Promise<CaseShelf> {
  let database = await create(name)

  /** Runs once more on a fresh connection where the old one was lost: retrying on a dead one never helps. */
  async function settled<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(database)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error
      database = await create(name)
      return work(database)
    }
  }

  const put = (facts: Case, expected: number | null, puts: [string, unknown][], gone: string[]): Promise<Written> =>
    settled(async (database): Promise<Written> => {
      const change = database.transaction(['heads', 'parts'], 'readwrite')
      const head = await change.objectStore('heads').get(facts.id)
      if ((head?.rev ?? null) !== expected) {
        change.abort()
        await change.done.catch(() => undefined)
        return conflict
      }
      const parts = change.objectStore('parts')
      await Promise.all([
        change.objectStore('heads').put(headOf(facts)),
        ...puts.map(([name, value]) => parts.put({ id: facts.id, name, value })),
        ...gone.map((name) => parts.delete([facts.id, name])),
        change.done,
      ])
      return { ok: true, rev: facts.rev }
    }).catch(refusalOf)

  return {
    lasting: true,
    heads: () => settled((database) => database.getAll('heads')),
    async open(id) {
      const records = await settled((database) => database.getAll('parts', allOf(id)))
      if (!records.length)
        return { ok: false, message: 'This case is not on this device. Nothing was changed.', saved: undefined }
      return openSaved(joined(new Map(records.map(({ name, value }) => [name, value]))))
    },
    add: (facts) => put(facts, null, [...partsOf(facts)], []),
    write(before, after) {
      const next = { ...after, rev: before.rev + 1 }
      const { put: puts, gone } = changedParts(before, next)
      return put(next, before.rev, puts, gone)
    },
    remove: (id) =>
      settled(async (database): Promise<Done> => {
        const change = database.transaction(['heads', 'parts'], 'readwrite')
        await Promise.all([
          change.objectStore('heads').delete(id),
          change.objectStore('parts').delete(allOf(id)),
          change.done,
        ])
        return { ok: true }
      }).catch(refusalOf),
  }
}
