import { expect, test } from 'vitest'
import { type CaseStore, createCaseStore } from '#app/case-store.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { memoryShelf } from '#storage/memory-shelf.ts'
import type { CaseShelf, Written } from '#storage/shelf.ts'

const start = Date.UTC(2026, 3, 20, 9)

async function opened(change: (shelf: CaseShelf) => CaseShelf = (shelf) => shelf) {
  const shelf = memoryShelf()
  await shelf.add(sampleCase)
  const clock = { now: start }
  const store = createCaseStore(sampleCase, change(shelf), () => clock.now)
  return { shelf, store, clock }
}

/** Resolves when the storage answered everything. */
const settled = (store: CaseStore) =>
  new Promise<void>((done) => {
    if (store.getState().saved.is !== 'saving') return done()
    const stop = store.subscribe(({ saved }) => {
      if (saved.is === 'saving') return
      stop()
      done()
    })
  })

test('every change is written at once, and "saved" is said only after the storage answered', async () => {
  const { shelf, store } = await opened()
  store.getState().answer('title', 'One')
  expect(store.getState().saved).toEqual({ is: 'saving' })
  await settled(store)
  expect(store.getState().saved).toEqual({ is: 'saved', at: start })
  expect(await shelf.open('sample')).toMatchObject({ case: { title: 'One', rev: 1 } })
})

test('what is typed during a write is in the next one', async () => {
  const writes: string[] = []
  const { shelf, store } = await opened((inner) => ({
    ...inner,
    write(before, after) {
      writes.push(after.title)
      return inner.write(before, after)
    },
  }))
  for (const title of ['a', 'ab', 'abc', 'abcd']) store.getState().answer('title', title)
  await settled(store)
  expect(writes).toEqual(['a', 'abcd'])
  expect(await shelf.open('sample')).toMatchObject({ case: { title: 'abcd', rev: 2 } })
})

test('a refused write is said on screen, the words stay, and a later success clears it', async () => {
  let full = true
  const refusal: Written = { ok: false, why: 'full', message: 'Not saved: no room.' }
  const { shelf, store } = await opened((inner) => ({
    ...inner,
    write: (before, after) => (full ? Promise.resolve(refusal) : inner.write(before, after)),
  }))
  store.getState().answer('title', 'Kept on screen')
  await settled(store)
  expect(store.getState()).toMatchObject({ saved: { is: 'not-saved' }, facts: { title: 'Kept on screen' } })
  full = false
  store.getState().saveAgain()
  await settled(store)
  expect(store.getState().saved.is).toBe('saved')
  expect(await shelf.open('sample')).toMatchObject({ case: { title: 'Kept on screen' } })
})

test('when another tab wrote first, this tab goes on as a copy and both versions are kept', async () => {
  const { shelf, store } = await opened()
  await shelf.write(sampleCase, { ...sampleCase, title: 'Other tab' })
  store.getState().answer('title', 'This tab')
  await settled(store)
  expect(store.getState().notice).toContain('another tab')
  const titles = await Promise.all((await shelf.heads()).map(async ({ id }) => (await shelf.open(id)) as never))
  expect(titles).toMatchObject([{ case: { title: 'Other tab' } }, { case: { title: 'This tab (copy)' } }])
  store.getState().answer('title', 'Goes on')
  await settled(store)
  expect(store.getState().saved.is).toBe('saved')
})

test('keystrokes in one field are one step back; a pause begins the next', async () => {
  const { store, clock } = await opened()
  const { answer, undo, redo } = store.getState()
  answer('title', 'a')
  clock.now += 200
  answer('title', 'ab')
  clock.now += 5_000
  answer('title', 'abc')
  clock.now += 200
  answer('marketplace', 'uk')
  expect(undo()).toBe('marketplace')
  expect(undo()).toBe('title')
  expect(store.getState().facts.title).toBe('ab')
  undo()
  expect(store.getState().facts.title).toBe(sampleCase.title)
  expect(undo()).toBe('')
  redo()
  redo()
  redo()
  expect(store.getState().facts).toMatchObject({ title: 'abc', marketplace: 'uk' })
})

test('200 steps can be taken back', async () => {
  const { store, clock } = await opened()
  for (let step = 0; step < 230; step++) {
    clock.now += 5_000
    store.getState().answer('title', `step ${step}`)
  }
  let taken = 0
  while (store.getState().undo()) taken++
  expect(taken).toBe(200)
  expect(store.getState().facts.title).toBe('step 29')
})
