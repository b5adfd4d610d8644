import { pathToFileURL } from 'node:url'
import { built } from './built.mjs'
import { root } from './command.mjs'
import { installPackages } from './set-up.mjs'
import { stopped } from './stop.mjs'

/** What we are compared with. Some of it is written for scripts and would not run as part of a module. */
const peers = /^(retext-|textlint-|@textlint\/|write-good)/

await bench().catch(stopped)

/** Words after `npm run bench --` choose benches by their file name. */
async function bench() {
  await installPackages()
  const { build } = await import('vite')
  await build({ root, logLevel: 'warn' })
  process.chdir(root)
  const { run } = await import(pathToFileURL(await built('test/bench/bench.ts', peers)))
  process.exitCode = await run(process.argv.slice(2))
}
