import { expect, test } from 'vitest'
import { type LanguageAnswer, type LanguageWorker, openLanguageCheck } from '#language/check-language.ts'
import type { Remark } from '#language/language-finding.ts'
import type { Asked } from '#language/language-messages.ts'
import type { LanguageRequest } from '#language/requests.ts'

const request = (path: string, text: string): LanguageRequest => ({
  path,
  section: 'corrective',
  text,
  blocks: [{ start: 0, end: text.length }],
})

/** A worker whose answers the test gives, one by one. */
function scene() {
  const asked: Asked[] = []
  const heard: LanguageAnswer[] = []
  const lives = { started: 0, ended: 0 }
  let worker: LanguageWorker | null = null
  const check = openLanguageCheck(
    () => {
      lives.started += 1
      worker = {
        onmessage: null,
        onerror: null,
        postMessage: (question) => void asked.push(question),
        terminate: () => {
          lives.ended += 1
        },
      }
      return worker
    },
    (answer) => void heard.push(answer),
  )
  const reply = (data: object) => worker?.onmessage?.({ data: { id: asked.at(-1)?.id, ...data } } as MessageEvent)
  const answer = (remarks: readonly Remark[] = []) => reply({ ok: true, remarks })
  const fail = (message: string) => reply({ ok: false, message })
  const crash = () => worker?.onerror?.({ message: '' } as ErrorEvent)
  const read = () => heard.map((one) => (one.ok ? `${one.path}: ${one.text}` : one.message))
  return { check, asked, lives, heard, answer, fail, crash, read }
}

test('the worker starts with the first question', () => {
  const { check, lives } = scene()
  expect(lives.started).toBe(0)
  check.ask([], 'American')
  expect(lives.started).toBe(0)
  check.ask([request('a', 'one')], 'American')
  check.ask([request('a', 'one'), request('b', 'two')], 'American')
  expect(lives.started).toBe(1)
})

test('one field at a time, in the order of the plan', () => {
  const { check, asked, answer, read } = scene()
  check.ask([request('a', 'one'), request('b', 'two')], 'American')
  expect(asked.map(({ text }) => text)).toEqual(['one'])
  answer()
  answer()
  expect(read()).toEqual(['a: one', 'b: two'])
})

test('what waits is forgotten when the plan has changed, and what was running for old words is not heard', () => {
  const { check, asked, answer, read } = scene()
  check.ask([request('a', 'on'), request('b', 'two')], 'American')
  check.ask([request('a', 'one')], 'American')
  answer()
  answer()
  expect(asked.map(({ text }) => text)).toEqual(['on', 'one'])
  expect(read()).toEqual(['a: one'])
})

test('a field that is being read is not asked twice, unless its English changes', () => {
  const { check, asked, answer, read } = scene()
  check.ask([request('a', 'one')], 'American')
  check.ask([request('a', 'one')], 'American')
  check.ask([request('a', 'one')], 'British')
  answer()
  answer()
  expect(asked.map(({ dialect }) => dialect)).toEqual(['American', 'British'])
  expect(read()).toEqual(['a: one'])
})

test('a finding names its field and its words', () => {
  const { check, heard, answer } = scene()
  check.ask([request('a', 'We recieved it.')], 'American')
  answer([{ start: 3, end: 11, kind: 'spelling', message: 'Not known.', suggestions: ['received'] }])
  expect(heard).toMatchObject([{ ok: true, findings: [{ path: 'a', section: 'corrective', words: 'recieved' }] }])
})

test.each([
  ['an answer that it could not', 'fail'],
  ['a crash', 'crash'],
] as const)('%s ends the worker, says what is safe and what to do, and leaves nothing waiting', (_, way) => {
  const { check, asked, lives, heard, ...world } = scene()
  check.ask([request('a', 'one'), request('b', 'two')], 'American')
  world[way]('CompileError')
  expect(lives.ended).toBe(1)
  expect(heard).toEqual([
    { ok: false, message: expect.stringMatching(/could not go on .* Your text is as you left it\. Turn/) },
  ])
  check.ask([request('a', 'one')], 'American')
  expect(lives.started).toBe(2)
  expect(asked).toHaveLength(2)
})

test('a worker that cannot start is told in the same way', () => {
  const heard: LanguageAnswer[] = []
  const check = openLanguageCheck(
    () => {
      throw new TypeError('not trusted')
    },
    (answer) => void heard.push(answer),
  )
  check.ask([request('a', 'one')], 'American')
  expect(heard).toEqual([{ ok: false, message: expect.stringContaining('not trusted') }])
})

test('after closing nothing is heard', () => {
  const { check, lives, answer, heard } = scene()
  check.ask([request('a', 'one')], 'American')
  check.close()
  answer()
  expect(lives.ended).toBe(1)
  expect(heard).toEqual([])
})
