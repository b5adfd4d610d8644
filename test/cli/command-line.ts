import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '#cli.ts'
import { sampleToday } from '#domain/sample-case.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootline-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

export const path = (name: string) => join(folder, name)

/** A file in a folder that is gone after the tests; its path. */
export function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content)
  return path(name)
}

export const written = (name: string): Buffer => readFileSync(path(name))

/** Runs a command line on the sample's day, with real files, and keeps what it prints. */
export async function rootline(...argv: readonly string[]) {
  const said = { out: '', err: '' }
  const code = await run(argv, {
    read: readFile,
    write: writeFile,
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    now: () => Date.parse(`${sampleToday}T12:00:00`),
  })
  return { code, ...said }
}
