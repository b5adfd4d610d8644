import { defineConfig } from '@playwright/test'
import { findChromium } from './tasks/find-chromium.mjs'

const executablePath = findChromium()
if (!executablePath) throw new Error('No Chromium was found. Install one, or set CHROMIUM_PATH to its program file.')

// The workers read this file too: the first process chooses, so that two runs on one machine do not meet.
process.env.ROOTLINE_E2E_PORT ??= String(20_000 + (process.pid % 10_000))
const port = process.env.ROOTLINE_E2E_PORT

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  workers: 1,
  retries: 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'off',
    launchOptions: {
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})
