import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './bench.ts'
import { kB, row } from './table.ts'

type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[] }>

const grammar = /^harper_wasm.*\.wasm$/

export default (async () => [
  row('JavaScript before the first screen, gzip', kB(sum(firstScripts().map(gzipped))), kB(170_000)),
  row('dist without the grammar binary', kB(sum(filesOf('dist').map((file) => statSync(file).size))), kB(1_500_000)),
]) satisfies Bench

/** The entries and all that they import statically; what is imported on use is not there yet. */
function firstScripts(): string[] {
  const manifest: Manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
  const seen = new Set<string>()
  const visit = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    manifest[key]?.imports?.forEach(visit)
  }
  Object.entries(manifest).forEach(([key, { isEntry }]) => {
    if (isEntry) visit(key)
  })
  return [...seen].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'))
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join('dist', file)), { level: 9 }).length
}

/** Without the manifest, which no browser asks for, and Harper’s binary, which loads only when the seller asks for it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.vite') && !grammar.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
