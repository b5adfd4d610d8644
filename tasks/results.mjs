import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './command.mjs'

/** What a JSON report of vitest says: how many passed, and the names of those that failed or were skipped. */
export function vitestResults(file) {
  const results = { passed: 0, failed: [], skipped: [] }
  for (const { name, status, message, assertionResults } of read(file)?.testResults ?? []) {
    const path = relative(root, name)
    for (const test of assertionResults) sort(results, test.status, `${path} › ${test.fullName}`)
    // A file that cannot be read has no tests, yet it is no pass.
    if (status === 'failed' && assertionResults.length === 0) results.failed.push(`${path}: ${message.split('\n')[0]}`)
  }
  return results
}

/** The same for a JSON report of Playwright. */
export function playwrightResults(file) {
  const results = { passed: 0, failed: [], skipped: [] }
  const walk = ({ title, specs = [], suites = [] }, above = []) => {
    const path = [...above, title]
    for (const spec of specs) {
      for (const { status } of spec.tests) {
        const kind = { expected: 'passed', flaky: 'passed', skipped: 'skipped' }[status] ?? 'failed'
        sort(results, kind, join('test/e2e', [...path, spec.title].join(' › ')))
      }
    }
    for (const suite of suites) walk(suite, path)
  }
  for (const suite of read(file)?.suites ?? []) walk(suite)
  return results
}

function sort(results, status, name) {
  if (status === 'passed') results.passed += 1
  else if (status === 'failed') results.failed.push(name)
  else results.skipped.push(name)
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
