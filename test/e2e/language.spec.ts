import type { Page } from '@playwright/test'
import { axe, expect, screens, test } from './app.ts'
import { fieldOf } from './fill.ts'

const text = 'We did not recieved the carrier of Brightwell, and the orders was late.'
const turnOn = 'Check spelling and grammar on this device'

/** A finished case on its page of causes, with some words of a hurried seller in it. */
async function openCauses(page: Page) {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  await page.getByRole('button', { name: 'See the sample finished' }).click()
  await page.getByRole('link', { name: 'Root cause' }).click()
  await fieldOf(page, 'causes/c1/text').fill(text)
}

const remarkOn = (page: Page, words: string) =>
  page
    .getByRole('tabpanel', { name: 'Language' })
    .getByRole('listitem')
    .filter({ has: page.locator('mark', { hasText: new RegExp(`^${words}$`) }) })

test('a misspelt word is found, its suggestion taken, and taken back', async ({ page, context }) => {
  test.setTimeout(120_000)
  const mayCompile: string[] = []
  const asked: string[] = []
  context.on('response', (response) => {
    const { pathname } = new URL(response.url())
    asked.push(pathname)
    if (response.headers()['content-security-policy']?.includes('wasm-unsafe-eval')) mayCompile.push(pathname)
  })
  await openCauses(page)
  const field = fieldOf(page, 'causes/c1/text')
  const toFix = page.getByRole('tab', { name: /To fix/ })
  // The browser's own marks are the default, and nothing of the check is loaded before it is asked for.
  await expect(field).toHaveAttribute('spellcheck', 'true')
  await page.getByRole('tab', { name: 'Language' }).click()
  await expect(page.getByText(/It loads 16 MB once/)).toBeVisible()
  expect(asked.filter((path) => /language\.worker|\.wasm/.test(path))).toEqual([])
  expect(await axe(page)).toEqual([])
  await screens(page, 'language-off')
  const gaps = await toFix.textContent()

  await page.getByRole('button', { name: turnOn }).click()
  await expect(remarkOn(page, 'recieved')).toBeVisible({ timeout: 90_000 })
  await expect(page.getByRole('status').filter({ hasText: '3 remarks in this part' })).toBeVisible({ timeout: 90_000 })
  await expect(field).toHaveAttribute('spellcheck', 'false')
  expect(mayCompile).toEqual([expect.stringMatching(/^\/assets\/language\.worker-[\w-]+\.js$/)])
  // A list of its own: no gap more, no gap less.
  expect(await toFix.textContent()).toBe(gaps)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axe(page), colorScheme).toEqual([])
  }
  await screens(page, 'language-on')

  await remarkOn(page, 'was').getByRole('button', { name: 'Use “were”' }).click()
  await expect(field).toHaveValue(text.replace('was', 'were'))
  await expect(page.getByRole('heading', { name: 'Spelling and grammar' })).toBeFocused()
  await expect(remarkOn(page, 'was')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field).toHaveValue(text)

  await remarkOn(page, 'recieved').getByRole('button', { name: 'Show' }).click()
  await expect(field).toBeFocused()
  expect(
    await field.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)),
  ).toBe('recieved')
  await remarkOn(page, 'Brightwell')
    .getByRole('button', { name: /Add to the case’s words/ })
    .click()
  await expect(remarkOn(page, 'Brightwell')).toHaveCount(0)

  await page.getByRole('button', { name: 'Turn the check off' }).click()
  await expect(page.getByRole('button', { name: turnOn })).toBeVisible()
  await expect(field).toHaveAttribute('spellcheck', 'true')
  expect(page.workers()).toEqual([])
})

test('a check that does not load says so, and can be tried again', async ({ page, problems }) => {
  await openCauses(page)
  await page.route('**/language.worker-*', (route) => route.abort())
  await page.getByRole('tab', { name: 'Language' }).click()
  await page.getByRole('button', { name: turnOn }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Your text is as you left it.' })).toBeVisible()
  await page.unroute('**/language.worker-*')
  problems.length = 0
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(remarkOn(page, 'recieved')).toBeVisible({ timeout: 90_000 })
})

test('the page itself compiles no WebAssembly and starts no other worker', async ({ page, problems }) => {
  await openCauses(page)
  const refused = (make: string) =>
    page.evaluate(make).then(
      () => 'was let through',
      (error: Error) => error.message,
    )
  expect(await refused('WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))')).toContain(
    'CompileError: WebAssembly.compile()',
  )
  expect(await refused("void new Worker('/assets/x.js')")).toContain('TrustedScriptURL')
  for (const name of ['app-worker', 'another'])
    expect(await refused(`trustedTypes.createPolicy('${name}', { createScriptURL: (any) => any })`)).toMatch(
      /Policy (?:with name )?"[\w-]+" (?:disallowed|already exists)/,
    )
  problems.length = 0
})
