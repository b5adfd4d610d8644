import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import { withAll } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { indexedShelf } from '#storage/indexed-shelf.ts'
import { memoryShelf } from '#storage/memory-shelf.ts'
import type { CaseShelf } from '#storage/shelf.ts'

let made = 0
const shelves: Record<string, () => Promise<CaseShelf>> = {
  IndexedDB: () => indexedShelf(`shelf-${made++}`),
  memory: async () => memoryShelf(),
}

describe.each(Object.entries(shelves))('%s', (_, open) => {
  test('a case comes back as it was put', async () => {
    const shelf = await open()
    expect(await shelf.add(sampleCase)).toEqual({ ok: true, rev: 0 })
    expect(await shelf.open('sample')).toEqual({ ok: true, case: sampleCase })
  })

  test('a change comes back with the next revision; removed items stay away', async () => {
    const shelf = await open()
    await shelf.add(sampleCase)
    const changed = withAll(sampleCase, { 'causes/c1/text': 'New words.', 'actions/a5': undefined })
    expect(await shelf.write(sampleCase, changed)).toEqual({ ok: true, rev: 1 })
    expect(await shelf.open('sample')).toEqual({ ok: true, case: { ...changed, rev: 1 } })
  })

  test('who writes over an older state is refused, and what was there stays', async () => {
    const shelf = await open()
    await shelf.add(sampleCase)
    const mine = withAll(sampleCase, { title: 'mine' })
    await shelf.write(sampleCase, mine)
    expect(await shelf.write(sampleCase, withAll(sampleCase, { title: 'late' }))).toMatchObject({
      ok: false,
      why: 'conflict',
    })
    expect(await shelf.open('sample')).toMatchObject({ case: { title: 'mine', rev: 1 } })
    expect(await shelf.add(sampleCase)).toMatchObject({ ok: false, why: 'conflict' })
  })

  test('a removed case is gone from the list and from the shelf; others stay', async () => {
    const shelf = await open()
    await shelf.add(sampleCase)
    await shelf.add({ ...sampleCase, id: 'sample-2' })
    await shelf.remove('sample')
    expect((await shelf.heads()).map(({ id }) => id)).toEqual(['sample-2'])
    expect(await shelf.open('sample')).toMatchObject({ ok: false })
    expect(await shelf.open('sample-2')).toMatchObject({ ok: true })
  })
})

test('a damaged record is handed back as it was saved, and the other cases open', async () => {
  const shelf = await indexedShelf('damaged')
  await shelf.add(sampleCase)
  await shelf.add({ ...sampleCase, id: 'sample-2' })
  const database = await openDB('damaged')
  await database.put('parts', { id: 'sample', name: 'notice', value: 42 })
  const found = await shelf.open('sample')
  expect(found).toMatchObject({ ok: false, saved: { title: sampleCase.title } })
  expect(await shelf.open('sample-2')).toMatchObject({ ok: true })
})

test('a lost connection is opened again and nothing is lost', async () => {
  const shelf = await indexedShelf('lost')
  await shelf.add(sampleCase)
  const close = IDBDatabase.prototype.close
  // The browser closed the connection under the app: every transaction on it throws InvalidStateError.
  const transaction = IDBDatabase.prototype.transaction
  let dead = true
  IDBDatabase.prototype.transaction = function (...args) {
    if (dead) {
      dead = false
      close.call(this)
    }
    return transaction.apply(this, args)
  }
  const written = await shelf.write(sampleCase, withAll(sampleCase, { title: 'after' }))
  IDBDatabase.prototype.transaction = transaction
  expect(written).toEqual({ ok: true, rev: 1 })
})

test('a full device is said in a sentence, and nothing is written', async () => {
  const shelf = await indexedShelf('full')
  await shelf.add(sampleCase)
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  const written = await shelf.write(sampleCase, withAll(sampleCase, { title: 'too much' }))
  IDBObjectStore.prototype.put = put
  expect(written).toMatchObject({ ok: false, why: 'full', message: expect.stringContaining('no room left') })
  expect(await shelf.open('sample')).toMatchObject({ case: { title: sampleCase.title } })
})
