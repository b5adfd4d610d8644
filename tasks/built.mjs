import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './command.mjs'
import { Stop } from './stop.mjs'

const cache = join(root, 'node_modules', '.cache', 'rootline')
const tenMinutes = 600_000

/**
 * The path of a source file as a module that Node can run. Built by Vite, anew only when a source has changed. Packages
 * whose names match `external` stay outside of it.
 */
export async function built(entry, external = /^$/) {
  const name = basename(entry, '.ts')
  const folder = join(cache, `${name}-${fingerprint(entry)}`)
  const file = join(folder, `${name}.mjs`)
  if (existsSync(file)) return file
  const draft = join(cache, `${name}-draft-${process.pid}`)
  mkdirSync(draft, { recursive: true })
  await bundle(entry, name, draft, external).catch((error) => {
    rmSync(draft, { recursive: true, force: true })
    throw new Stop(`${entry} could not be built. ${stripVTControlCharacters(error.message)}`)
  })
  publish(draft, folder)
  prune(name, folder)
  return file
}

async function bundle(entry, name, outDir, external) {
  const { build } = await import('vite')
  await build({
    root,
    logLevel: 'silent',
    // One file starts twice as fast as the hundred of the packages.
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: { external, output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
}

/** Two runs may build the same at once. The first to rename wins, the other throws its own away. */
function publish(draft, folder) {
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** Younger builds stay: another run may still be reading one. */
function prune(name, folder) {
  for (const other of readdirSync(cache).map((entry) => join(cache, entry))) {
    if (other === folder || !basename(other).startsWith(`${name}-`)) continue
    const age = Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > tenMinutes) rmSync(other, { recursive: true, force: true })
  }
}

function fingerprint(entry) {
  const roots = ['src', 'templates', dirname(entry), 'vite.config.ts', 'package-lock.json', 'tasks/built.mjs']
  const hash = createHash('sha256')
  for (const file of [...new Set(roots.flatMap(filesIn))].sort()) {
    const found = statSync(join(root, file), { throwIfNoEntry: false })
    hash.update(`${file} ${found?.mtimeMs} ${found?.size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path) {
  if (!existsSync(join(root, path))) return []
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
}
