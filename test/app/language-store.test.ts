import { expect, test } from 'vitest'
import { createLanguageStore, languageFindings } from '#app/language-store.ts'
import { withAll } from '#domain/path.ts'
import { sampleCase } from '#domain/sample-case.ts'
import { compose } from '#draft/compose.ts'
import { templateFor } from '#draft/templates.ts'
import type { LanguageWorker } from '#language/check-language.ts'
import type { Remark } from '#language/language-finding.ts'
import type { Asked } from '#language/language-messages.ts'

const path = 'causes/c1/text'
const draftWith = (text: string, more: Readonly<Record<string, unknown>> = {}) =>
  compose(withAll(sampleCase, { [path]: text, ...more }), templateFor('vtr'))

/** A worker that marks every “zorbix”, at once. */
function scene() {
  const asked: Asked[] = []
  let ended = 0
  const store = createLanguageStore(() => {
    const worker: LanguageWorker = {
      onmessage: null,
      onerror: null,
      postMessage(question) {
        asked.push(question)
        const remarks = Array.from(question.text.matchAll(/zorbix/gi), ({ 0: words, index }): Remark => {
          return { start: index, end: index + words.length, kind: 'spelling', message: 'Not known.', suggestions: [] }
        })
        worker.onmessage?.({ data: { id: question.id, ok: true, remarks } } as MessageEvent)
      },
      terminate: () => {
        ended += 1
      },
    }
    return worker
  })
  return { store, asked, ended: () => ended }
}

test('nothing is asked before it is turned on', () => {
  const { store, asked } = scene()
  store.getState().follow(draftWith('We saw a zorbix in the box.'))
  expect(asked).toEqual([])
  expect(store.getState().is).toBe('off')
})

test('after a change only what changed is read again, and what was said of the old words is gone', () => {
  const { store, asked } = scene()
  store.getState().turnOn(draftWith('We saw a zorbix in the box.'))
  expect(store.getState()).toMatchObject({ is: 'on', waiting: 0 })
  const first = asked.length
  const changed = draftWith('We saw a label in the box.')
  expect(languageFindings(store.getState(), changed)).toEqual([])
  store.getState().follow(changed)
  expect(asked.slice(first).map(({ text }) => text)).toEqual(['We saw a label in the box.'])
})

test('a word of the case, an added word and a remark that was set aside are silent', () => {
  const draft = draftWith('We saw a zorbix in the box.')
  const { store } = scene()
  store.getState().turnOn(draft)
  const found = () => languageFindings(store.getState(), draft)
  expect(found()).toMatchObject([{ path, words: 'zorbix' }])
  const named = draftWith('We saw a zorbix in the box.', { 'business/store': 'Zorbix Toys' })
  expect(languageFindings(store.getState(), named)).toEqual([])
  const [finding] = found()
  if (finding) store.getState().leave(finding)
  expect(found()).toEqual([])

  const other = scene()
  other.store.getState().turnOn(draft)
  other.store.getState().addWord('Zorbix')
  expect(languageFindings(other.store.getState(), draft)).toEqual([])
})

test('another marketplace is another English: all is read again', () => {
  const { store, asked } = scene()
  store.getState().turnOn(draftWith('We saw a label in the box.'))
  const first = asked.length
  store.getState().follow(draftWith('We saw a label in the box.', { marketplace: 'uk' }))
  expect(asked.slice(first).map(({ dialect }) => dialect)).toEqual(Array(first).fill('British'))
})

test('turning it off ends the worker and forgets what was found', () => {
  const { store, ended } = scene()
  const draft = draftWith('We saw a zorbix in the box.')
  store.getState().turnOn(draft)
  store.getState().turnOff()
  expect(ended()).toBe(1)
  expect(store.getState().is).toBe('off')
  expect(languageFindings(store.getState(), draft)).toEqual([])
})
