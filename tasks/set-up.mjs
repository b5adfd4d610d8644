import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, root } from './command.mjs'
import { Stop } from './stop.mjs'

/** Makes the packages of package-lock.json be there. Does nothing when they are. */
export async function installPackages() {
  checkNode()
  if (installed()) return
  console.error('Installing the packages of package-lock.json. Once, about a minute.')
  const { code, output } = await command('npm ci --ignore-scripts --include=dev --loglevel=error', { quiet: true })
  if (code !== 0) throw new Stop(`${output}\n\nThe packages could not be installed: "npm ci" says why above.`)
}

function checkNode() {
  const least = readJson('package.json').engines.node.replace('>=', '')
  const [major, minor] = least.split('.').map(Number)
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number)
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return
  throw new Stop(`Rootline needs Node ${least} or newer. This is Node ${process.versions.node}.`)
}

/** npm notes what it has installed beside the packages. Dates are no guide: a checkout makes every file new. */
function installed() {
  const wanted = readJson('package-lock.json').packages
  const present = readJson('node_modules/.package-lock.json')?.packages
  if (!present) return false
  const same = ([name, { version, integrity }]) =>
    wanted[name]?.version === version && wanted[name]?.integrity === integrity
  const there = ([name, { optional, devOptional }]) => name === '' || optional || devOptional || name in present
  return Object.entries(present).every(same) && Object.entries(wanted).every(there)
}

function readJson(name) {
  try {
    return JSON.parse(readFileSync(join(root, name), 'utf8'))
  } catch {
    return undefined
  }
}
