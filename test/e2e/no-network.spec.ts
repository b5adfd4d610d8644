import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect, type Page } from '@playwright/test'
import { askedByPages } from './net-log.ts'

const test = base.extend<{ logged: (home: string, drive: (page: Page) => Promise<unknown>) => Promise<string[]> }>({
  /** Opens a page in a browser of its own that writes down all its traffic; tells what was asked elsewhere. */
  logged: async ({ playwright, launchOptions }, use, info) => {
    const log = info.outputPath('net-log.json')
    await use(async (home, drive) => {
      const args = [...(launchOptions.args ?? []), `--log-net-log=${log}`]
      const browser = await playwright.chromium.launch({ ...launchOptions, args })
      const page = await browser.newPage()
      await page.goto(home)
      await drive(page)
      // Time for what was begun to reach the log.
      await page.waitForTimeout(2000)
      await browser.close()
      return askedByPages(log, home)
    })
  },
})

test('using the app asks nobody: the whole browser, by its own log', async ({ logged, baseURL }) => {
  const asked = await logged(baseURL ?? '', async (page) => {
    await expect(page.locator('#root')).not.toBeEmpty()
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('Tab')
    await page.reload()
  })
  expect(asked).toEqual([])
})

/** Ways out of a page that no policy protects, and how each shows in the log. */
const waysOut = [
  { leave: "fetch('http://127.0.0.2:9/fetch').catch(() => {})", seen: 'http://127.0.0.2:9/fetch' },
  { leave: "new Image().src = 'http://elsewhere.invalid/image'", seen: 'http://elsewhere.invalid/image' },
  { leave: "navigator.sendBeacon('http://127.0.0.2:9/beacon')", seen: 'http://127.0.0.2:9/beacon' },
  { leave: "void new WebSocket('ws://127.0.0.2:9/socket')", seen: 'ws://127.0.0.2:9/socket' },
  { leave: "void open('http://127.0.0.2:9/window')", seen: 'http://127.0.0.2:9/window' },
  { leave: webRtc('stun:127.0.0.2:3478'), seen: 'udp://127.0.0.2:3478' },
  { leave: webRtc('turn:127.0.0.2:3479?transport=tcp'), seen: 'tcp://127.0.0.2:3479' },
  { leave: webRtc('stun:webrtc.elsewhere.invalid'), seen: 'dns://webrtc.elsewhere.invalid' },
]

test('the control: each way out of an open page shows in that log', async ({ logged }) => {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Open</h1>'))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const asked = await logged(`http://127.0.0.1:${port}`, async (page) => {
    for (const { leave } of waysOut) await page.evaluate(leave)
  })
  server.close()
  expect(asked).toEqual(expect.arrayContaining(waysOut.map(({ seen }) => seen)))
})

function webRtc(urls: string): string {
  return `(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: '${urls}', username: 'a', credential: 'b' }] })
    connection.createDataChannel('secret')
    await connection.setLocalDescription(await connection.createOffer())
  })()`
}
