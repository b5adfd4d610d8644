import { spawn } from 'node:child_process'
import { root } from './command.mjs'
import { installPackages } from './set-up.mjs'
import { stopped } from './stop.mjs'

const port = 4173

await start().catch(stopped)

async function start() {
  await installPackages()
  // Not a static import: on a fresh clone there is no Vite before the line above.
  const { build, preview } = await import('vite')
  await build({ root, logLevel: 'warn' })
  const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: false } })
  const address = `http://127.0.0.1:${server.httpServer.address().port}/`
  if (server.httpServer.address().port !== port) {
    console.log(
      `Port ${port} is taken. A browser keeps cases by address: those of http://127.0.0.1:${port}/ are not shown here.`,
    )
  }
  console.log(`Rootline is ready at ${address} (on this computer only). Ctrl+C stops it.`)
  process.once('SIGINT', () => server.close().then(() => process.exit(0)))
  openBrowser(address)
}

function openBrowser(address) {
  const { CI, ROOTLINE_NO_OPEN, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI || ROOTLINE_NO_OPEN) return
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return
  const [program, ...words] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? [
    'xdg-open',
  ]
  // A browser that does not open is no failure: the address is on the screen.
  spawn(program, [...words, address], { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
    .on('error', () => {})
    .unref()
}
