import { pathToFileURL } from 'node:url'
import { built } from './built.mjs'
import { root } from './command.mjs'
import { installPackages } from './set-up.mjs'
import { stopped } from './stop.mjs'

await bench().catch(stopped)

/** Words after `npm run bench --` choose benches by their file name. */
async function bench() {
  await installPackages()
  const { build } = await import('vite')
  await build({ root, logLevel: 'warn' })
  process.chdir(root)
  const { run } = await import(pathToFileURL(await built('test/bench/bench.ts')))
  process.exitCode = await run(process.argv.slice(2))
}
