import { pathToFileURL } from 'node:url'
import { built } from './built.mjs'
import { installPackages } from './set-up.mjs'
import { stopped } from './stop.mjs'

await rootline().catch((error) => {
  stopped(error)
  // 1 is an answer of the checker: something must be answered. This is none.
  process.exitCode = 2
})

async function rootline() {
  await installPackages()
  const { run } = await import(pathToFileURL(await built('src/cli.ts')))
  // `npm run` moves to the project's folder; a path that was typed belongs to the folder it was typed in.
  const { INIT_CWD, npm_lifecycle_event } = process.env
  if (INIT_CWD && npm_lifecycle_event === 'rootline') process.chdir(INIT_CWD)
  process.stdout.on('error', (error) => {
    // `… | head` has read enough.
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await run(process.argv.slice(2))
}
