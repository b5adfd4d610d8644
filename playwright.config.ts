import { defineConfig } from '@playwright/test'
import { findChromium } from './tasks/find-chromium.mjs'

// The workers read this file too: the first process chooses, so that two runs on one machine do not meet.
process.env.ROOTLINE_E2E_PORT ??= String(20_000 + (process.pid % 10_000))
const port = process.env.ROOTLINE_E2E_PORT

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'off',
    launchOptions: {
      // Never a browser of Playwright's own. Without one, the launch fails with these words.
      executablePath: findChromium() ?? 'No Chromium was found: install one, or set CHROMIUM_PATH to its program file.',
      // Headless, no sandbox and no background traffic are Playwright's own defaults.
      args: ['--disable-gpu', '--disable-quic'],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})
