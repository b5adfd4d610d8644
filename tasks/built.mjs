import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './command.mjs'
import { Stop } from './stop.mjs'

const cache = join(root, 'node_modules', '.cache', 'rootline')
const hour = 3_600_000

/** The path of a source file as a module that Node can run. Built by Vite, anew only when a source has changed. */
export async function built(entry) {
  const name = basename(entry, '.ts')
  const folder = join(cache, `${name}-${fingerprint(entry)}`)
  const file = join(folder, `${name}.mjs`)
  if (existsSync(file)) return file
  const draft = join(cache, `${name}-draft-${process.pid}`)
  mkdirSync(draft, { recursive: true })
  await bundle(entry, name, draft).catch((error) => {
    rmSync(draft, { recursive: true, force: true })
    throw new Stop(`${entry} could not be built. ${stripVTControlCharacters(error.message)}`)
  })
  publish(draft, folder)
  prune(name, folder)
  return file
}

async function bundle(entry, name, outDir) {
  const { build } = await import('vite')
  await build({
    root,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
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

/** Builds younger than an hour stay: another run may still be reading one. */
function prune(name, folder) {
  for (const other of readdirSync(cache).map((entry) => join(cache, entry))) {
    if (other === folder || !basename(other).startsWith(`${name}-`)) continue
    const age = Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > hour) rmSync(other, { recursive: true, force: true })
  }
}

function fingerprint(entry) {
  const roots = ['src', 'templates', dirname(entry), 'vite.config.ts', 'package-lock.json', 'tasks/built.mjs']
  const hash = createHash('sha256')
  for (const file of [...new Set(roots.flatMap(filesIn))].sort()) {
    const { mtimeMs, size } = statSync(join(root, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
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
