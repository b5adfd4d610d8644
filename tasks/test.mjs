import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from './command.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { playwrightResults, vitestResults } from './results.mjs'
import { installPackages } from './set-up.mjs'
import { Stop } from './stop.mjs'

const reports = mkdtempSync(join(tmpdir(), 'rootline-test-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

/** A step that checks counts only when it fails; a step that tests must have run at least one test. */
const steps = [
  { name: 'packages', run: installPackages, needed: true },
  { name: 'lint', run: tool('biome check .') },
  { name: 'unused code', run: tool('knip') },
  { name: 'types', run: tool('tsc --noEmit') },
  {
    name: 'unit',
    run: tool(`vitest run --allowOnly=false --reporter=default --reporter=json --outputFile.json="${unitReport}"`),
    results: () => vitestResults(unitReport),
  },
  { name: 'browser', run: ensureChromium, before: 'e2e' },
  { name: 'build', run: tool('vite build --logLevel warn'), before: 'e2e' },
  {
    name: 'e2e',
    run: tool('playwright test --forbid-only --reporter=list,json', { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }),
    results: () => playwrightResults(browserReport),
  },
]

const total = { passed: 0, failed: [], skipped: [] }
const impossible = new Set()
for (const step of steps) {
  const { passed, failed, skipped } = await take(step)
  total.passed += passed
  total.failed.push(...failed.map((what) => `${step.name}: ${what}`))
  total.skipped.push(...skipped.map((what) => `${step.name}: ${what}`))
  if (failed.length > 0 && step.before) impossible.add(step.before)
  if (failed.length > 0 && step.needed) break
}
rmSync(reports, { recursive: true, force: true })
summarise(total)

function tool(line, env) {
  return async () => {
    const { code } = await command(line, { env })
    if (code !== 0) throw new Stop(`"${line.split(' --')[0]}" ended with code ${code}`)
  }
}

async function take({ name, run, results }) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const failure = impossible.has(name)
    ? 'did not run: something it needs failed above'
    : await run().then(() => undefined, why)
  const found = results?.() ?? { passed: 0, failed: [], skipped: [] }
  const ranNone = results && found.passed + found.failed.length === 0
  // A tool may fail without a failed test: then the step itself is the failure.
  if (found.failed.length === 0 && (failure || ranNone)) found.failed.push(failure ?? 'no test ran')
  return found
}

/** The whole story where it happened, one line for the summary. */
function why(error) {
  console.error(error instanceof Stop ? error.message : error)
  return error.message.split('\n').at(-1)
}

function summarise({ passed, failed, skipped }) {
  console.log(`\n── summary ${'─'.repeat(53)}`)
  for (const what of skipped) console.log(`skipped  ${what}`)
  for (const what of failed) console.log(`FAILED   ${what}`)
  console.log(`${passed} passed, ${failed.length} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`)
  process.exitCode = failed.length > 0 ? 1 : 0
}
