import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import axeCore, { type AxeResults } from 'axe-core'

/** Every test proves along the way that the pages were quiet. A test that provokes a problem takes it out of the list. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = watch(context, new URL(baseURL ?? '').origin)
      await use(problems)
      expect(problems, 'errors in the console, on a page, of the CSP, or requests to elsewhere').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** For a context that a test opens by itself: what goes wrong on its pages, as it happens. */
function watch(context: BrowserContext, home: string): string[] {
  const problems: string[] = []
  context.on('console', (message) => {
    // Chromium reports each breach of the CSP here too, those of workers included.
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (problem) => problems.push(`page: ${problem.error().stack ?? problem.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== home) problems.push(`request: ${request.url()}`)
  })
  return problems
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 AA on the page as it stands: one line a breach. */
export async function axe(page: Page): Promise<string[]> {
  // A script tag would be stopped by the CSP; what the debugger evaluates is not.
  await page.evaluate(axeCore.source)
  const { violations } = await page.evaluate(
    (values): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof axeCore }).axe.run(document, { runOnly: { type: 'tag', values } }),
    wcag,
  )
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} (${impact}): ${help}. ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  )
}

/** Pictures to look at, where ROOTLINE_SCREENS is set: test-results/screens/<name>-<light|dark>-<width>.png */
export async function screens(page: Page, name: string): Promise<void> {
  if (!process.env.ROOTLINE_SCREENS) return
  const before = page.viewportSize()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 })
      const path = `test-results/screens/${name}-${colorScheme}-${width}.png`
      await page.screenshot({ path, fullPage: true, animations: 'disabled' })
    }
  }
  await page.emulateMedia({ colorScheme: null })
  if (before) await page.setViewportSize(before)
}
