import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { command } from './command.mjs'
import { Stop } from './stop.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const folder = process.env[name]
    return folder
      ? [join(folder, 'Chromium/Application/chrome.exe'), join(folder, 'Google/Chrome/Application/chrome.exe')]
      : []
  }),
]

/** Where a Chromium is, or undefined. */
export function findChromium() {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => folder && join(folder, name)))
  return [CHROMIUM_PATH, ...onPath, ...usualPlaces].find((file) => file && isProgram(file))
}

/** Where a Chromium is. Installs it where that is one command: as root on a system with apt-get. */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  const why = process.getuid?.() === 0 && (await hasApt()) ? await install() : ''
  const now = findChromium()
  if (now) return now
  throw new Stop(
    `${why}No Chromium was found. Install Chromium or Google Chrome (on Debian: apt-get install chromium), ` +
      'or set CHROMIUM_PATH to the program file of one.',
  )
}

const hasApt = async () => (await command('apt-get --version', { quiet: true })).code === 0

async function install() {
  console.error('Installing Chromium with apt-get. Once, a minute or two.')
  const { code, output } = await command('apt-get update && apt-get install -y --no-install-recommends chromium', {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  return code === 0 ? '' : `${output}\n\n"apt-get install chromium" failed, as it says above. `
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
