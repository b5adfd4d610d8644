import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** The production policy: nothing but this origin, no inline code, no frames. A static host must send the same headers. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker',
  'sandbox allow-scripts allow-same-origin allow-downloads allow-modals allow-forms',
].join('; ')

/** The grammar check is WebAssembly. The response of its own worker, and no other, lets it be compiled. */
const languageWorker = /^\/assets\/language\.worker-[\w-]+\.js$/
const languageWorkerPolicy = contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

const headersOf = (path: string) => ({
  'Content-Security-Policy': languageWorker.test(path) ? languageWorkerPolicy : contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

const productionHeaders: Plugin = {
  name: 'production-headers',
  configurePreviewServer({ middlewares }) {
    middlewares.use(({ url = '/' }, response, next) => {
      for (const [name, value] of Object.entries(headersOf(url.replace(/\?.*$/, '')))) response.setHeader(name, value)
      next()
    })
  },
}

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), productionHeaders],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: true },
  preview: { host: '127.0.0.1' },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // Against hanging only: speed is measured by the benches.
    testTimeout: 60_000,
  },
})
