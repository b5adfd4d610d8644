import { expect, test } from 'vitest'
import { freeNames } from './free-names.ts'
import { importsOf, type Node, nameOf, parse, type Sources, sources, targetOf } from './sources.ts'

/** Layers that work out the same answer from the same case on every device, at any time, without asking anyone. */
const pure = ['prose', 'notice', 'draft', 'rubric']

/** Names of the world outside: the network, the page, the device, the clock, chance. */
const outside = new Set(
  `fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection Worker SharedWorker BroadcastChannel
  document window self globalThis navigator location history screen origin
  localStorage sessionStorage indexedDB caches cookieStore alert confirm prompt open
  DOMParser XMLSerializer Image Audio FileReader MutationObserver customElements getComputedStyle
  setTimeout setInterval requestAnimationFrame requestIdleCallback queueMicrotask
  performance crypto eval Function process require`.split(/\s+/),
)

test(`${pure.join(', ')} reach nothing outside`, () => {
  expect(leaks(sources)).toEqual([])
})

test.each(pure)('%s is there to be looked at', (layer) => {
  expect(closure(sources).filter((path) => path.startsWith(`src/${layer}/`))).not.toEqual([])
})

test.each([
  'fetch("/x")',
  'const get = fetch',
  'const { fetch: get } = globalThis',
  'new XMLHttpRequest()',
  'new WebSocket("wss://x")',
  'document.title',
  'window.name',
  'self.name',
  'typeof window === "undefined"',
  'export const list = { fetch }',
  `const text = \`\${document.title}\``,
  'const element = document as Fake',
  'Date.now()',
  "Date['now']()",
  'new Date()',
  'Date()',
  'const clock = Date.now',
  'const now = new Date().getFullYear()',
  'performance.now()',
  'Math.random()',
  'const { random } = Math',
  'crypto.randomUUID()',
  "import { readFileSync } from 'node:fs'",
  'function f(document: string) { return document } document.title',
  'const f = ({ a = fetch }) => a',
  "import { now } from '#domain/clock.ts'",
  "export { now } from '#domain/clock.ts'",
  "const { now } = await import('#domain/clock.ts')",
  "const all = import.meta.glob('/src/domain/*.ts')",
  "import { now } from '#domain/not-there.ts'",
])('“%s” is a leak', (text) => {
  const clock = 'export const now = () => Date.now()'
  expect(leaks({ 'src/rubric/x.ts': text, 'src/domain/clock.ts': clock })).toHaveLength(1)
})

test.each([
  '// fetch(document.title)',
  "const text = 'fetch(document.title) at new Date()'",
  'type Place = Document; const a = (b: Window): Location => c',
  'const documents = (document: { title: string }) => document.title',
  'const { document, window = 3 } = exhibit; const b = document + window',
  'for (const document of documents) { read(document) }',
  'exhibit.document.window.fetch',
  'const kinds = { document: 1, fetch: 2 }',
  'const day = (text: string) => new Date(text).getTime() + Date.UTC(2026, 1) + Math.max(1, 2)',
  "import type { Now } from '#domain/clock.ts'",
  "import { z } from 'zod'",
])('“%s” is none', (text) => {
  expect(leaks({ 'src/rubric/x.ts': text, 'src/domain/clock.ts': 'export const now = Date.now' })).toEqual([])
})

function leaks(sources: Sources): string[] {
  return closure(sources).flatMap((path) => {
    const text = sources[path]
    if (text === undefined) return [`${path} is imported but not there`]
    const program = parse(path, text)
    const lineOf = (node: Node) => text.slice(0, node.start).split('\n').length
    const uses = freeNames(program)
      .filter(({ name, parent }) => isLeak(name, parent))
      .map(({ node }) => `${path}:${lineOf(node)} ${text.slice(node.start).split(/\s*[\n;]/)[0]}`)
    const system = importsOf(path, text).filter(({ to }) => to.startsWith('node:'))
    return [...uses, ...system.map(({ to }) => `${path} imports ${to}`)]
  })
}

/** The pure layers and everything of ours that they import, so that no way round them is open. */
function closure(sources: Sources): string[] {
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { to, isType, isGlob } of importsOf(path, sources[path] ?? '')) {
      const target = isType ? undefined : targetOf(path, to)
      if (!target?.startsWith('src/')) continue
      for (const file of isGlob ? filesUnder(target) : [target]) if (/\.tsx?$/.test(file)) visit(file)
    }
  }
  // A glob may bring any file under its fixed beginning.
  const filesUnder = (glob: string) => {
    const folder = glob.replace(/[^/]*[*?{[!(].*$/, '')
    return Object.keys(sources).filter((file) => file.startsWith(folder))
  }
  for (const path of Object.keys(sources)) if (pure.includes(path.split('/')[1] ?? '')) visit(path)
  return [...seen]
}

function isLeak(name: string, parent: Node): boolean {
  return outside.has(name) || (name === 'Date' && isClock(parent)) || (name === 'Math' && isChance(parent))
}

/** `Date` may be used to reckon with a day that was given: new Date(text), Date.UTC(…), instanceof Date. */
function isClock(parent: Node): boolean {
  if (parent.type === 'NewExpression') return (parent.arguments as unknown[]).length === 0
  if (parent.type === 'MemberExpression') return memberOf(parent) === 'now'
  return parent.type !== 'BinaryExpression'
}

function isChance(parent: Node): boolean {
  return parent.type !== 'MemberExpression' || memberOf(parent) === 'random'
}

function memberOf({ computed, property }: Node): unknown {
  return computed ? (property as Node).value : nameOf(property)
}
