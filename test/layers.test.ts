import { expect, test } from 'vitest'
import { importsOf, type Sources, sources, targetOf } from './sources.ts'

const ground = ['domain', 'catalogue', 'prose']
const siblings = ['rubric', 'export', 'storage', 'notice', 'intake', 'evidence', 'flow', 'interview', 'language']

/** The whole dependency rule: a layer and the layers that it may import. What is not named here does not exist. */
const mayImport: Record<string, readonly string[]> = {
  prose: [],
  domain: [],
  catalogue: ['domain'],
  draft: [...ground, 'templates'],
  ...Object.fromEntries(siblings.map((layer) => [layer, [...ground, 'draft']])),
  app: [...ground, 'draft', ...siblings],
  ui: [...ground, 'draft', ...siblings, 'app'],
  'cli.ts': [...ground, 'draft', ...siblings, 'app'],
  'main.tsx': [...ground, 'draft', ...siblings, 'app', 'ui'],
}

/** Packages that only some layers may use. */
const onlyFor: readonly { packages: RegExp; layers: readonly string[] }[] = [
  { packages: /^(react|react-dom|react-hook-form|@hookform\/.*|@base-ui\/.*)(\/|$)/, layers: ['ui', 'main.tsx'] },
  { packages: /^node:/, layers: ['cli.ts'] },
]

test('every import goes down', () => {
  expect(breaches(sources)).toEqual([])
})

test.each([
  ['up', 'src/domain/x.ts', "import { a } from '#rubric/a.ts'"],
  ['up, for a type', 'src/draft/x.ts', "import type { A } from '#app/a.ts'"],
  ['up, by a type in place', 'src/draft/x.ts', "type A = import('#app/a.ts').A"],
  ['sideways', 'src/notice/x.ts', "import { a } from '#intake/a.ts'"],
  ['up, later', 'src/prose/x.ts', "const a = await import('#domain/a.ts')"],
  ['up, by passing on', 'src/catalogue/x.ts', "export * from '#draft/a.ts'"],
  ['up, by passing one on', 'src/catalogue/x.ts', "export { a } from '#draft/a.ts'"],
  ['up, as a glob', 'src/storage/x.ts', "const all = import.meta.glob(['./*.ts', '/src/app/*.ts'])"],
  ['up, as a worker', 'src/evidence/x.ts', "new Worker(new URL('../app/worker.ts', import.meta.url))"],
  ['to the top', 'src/ui/x.tsx', "import '#main.tsx'"],
  ['down, but not by its name', 'src/rubric/x.ts', "import { a } from '../domain/a.ts'"],
  ['out of the sources', 'src/app/x.ts', "import config from '../../vite.config.ts'"],
  ['to React, below the screen', 'src/app/x.ts', "import { useState } from 'react'"],
  ['to the system, in the browser', 'src/export/x.ts', "import { readFile } from 'node:fs'"],
  ['from a layer nobody named', 'src/helpers/x.ts', ''],
])('an import %s is a breach', (_, path, text) => {
  expect(breaches({ [path]: text })).toHaveLength(1)
})

test.each([
  ['down', 'src/rubric/x.ts', "import { a } from '#domain/a.ts'"],
  ['within a layer', 'src/rubric/rules/x/y.ts', "import { a } from '#rubric/rule.ts'; import '../z.ts'"],
  ['of templates by the draft', 'src/draft/x.ts', "import.meta.glob('/templates/*.md', { query: '?raw' })"],
  ['of a package', 'src/app/x.ts', "import { createStore } from 'zustand/vanilla'"],
  ['only in words', 'src/domain/x.ts', "// import '#app/a.ts'\nconst a = \"from '#app/a.ts'\""],
])('an import %s is fine', (_, path, text) => {
  expect(breaches({ [path]: text })).toEqual([])
})

function breaches(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const layer = layerOf(path)
    const allowed = mayImport[layer]
    if (!allowed) return [`${path} is in no layer`]
    const isFine = (to: string) => {
      const target = targetOf(path, to)
      if (!target) return onlyFor.every(({ packages, layers }) => !packages.test(to) || layers.includes(layer))
      return layerOf(target) === layer || (!to.startsWith('.') && allowed.includes(layerOf(target)))
    }
    return importsOf(path, text)
      .filter(({ to }) => !isFine(to))
      .map(({ to }) => `${path} imports ${to}`)
  })
}

/** `src/rubric/rule.ts` → rubric; `src/cli.ts` → cli.ts; `templates/vtr.md` → templates */
function layerOf(path: string): string {
  const [top = '', next = ''] = path.split('/')
  return top === 'src' ? next : top
}
