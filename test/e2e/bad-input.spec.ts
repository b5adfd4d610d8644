import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { fieldOf } from './fill.ts'

const message = (page: Page) => page.getByRole('textbox', { name: 'Amazon’s message' })
const said = (page: Page) => page.getByRole('alert')

test('an empty paste is told so, and nothing is made', async ({ page }) => {
  await page.goto('/')
  await message(page).fill('   \n  ')
  await page.getByRole('button', { name: 'Start the appeal' }).click()
  await expect(said(page)).toContainText('One of the two is enough to begin')
  await expect(page).not.toHaveURL(/case/)
})

test('2 MB of text are refused with a sentence, and stay in the box', async ({ page }) => {
  await page.goto('/')
  const text = 'We shipped late. '.repeat(120_000)
  await message(page).evaluate((box, words) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    set?.call(box, words)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
  await page.getByRole('button', { name: 'Start the appeal' }).click()
  await expect(said(page)).toContainText('Nothing was changed')
  expect((await message(page).inputValue()).length).toBe(text.length)
})

test('a file of bytes, an empty file and a Word file are each refused by name', async ({ page }) => {
  await page.goto('/')
  const box = page.getByLabel('Choose a file: What you sent')
  const files = {
    'photo.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 255, 254, 0, 7]),
    'empty.txt': Buffer.alloc(0),
    'plan.docx': Buffer.from('PK\u0003\u0004 not text'),
  }
  for (const [name, buffer] of Object.entries(files)) {
    await box.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await expect(said(page)).toContainText(name)
    await expect(page.getByRole('textbox', { name: 'What you sent' })).toHaveValue('')
  }
})

test('a Markdown file is read into the box', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Choose a file: What you sent').setInputFiles({
    name: 'plan.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# Root cause\n\nA field was empty.'),
  })
  await expect(page.getByRole('textbox', { name: 'What you sent' })).toHaveValue(/A field was empty/)
})

test('a case file of another version is refused, a downloaded one opens again', async ({ page }) => {
  await page.goto('/')
  const chooser = page.getByLabel('Open a case file')
  const newer = Buffer.from(JSON.stringify({ version: 99, id: 'case-x' }))
  await chooser.setInputFiles({ name: 'newer.rootline', mimeType: 'application/json', buffer: newer })
  await expect(said(page)).toContainText('newer Rootline')
  await page.getByRole('button', { name: 'See the sample finished' }).click()
  await page.getByRole('link', { name: 'Send', exact: true }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the case' }).click()
  const file = await downloading
  await page.goto('/')
  await chooser.setInputFiles(await file.path())
  await page.waitForURL(/case/)
  await page.getByRole('link', { name: 'Root cause' }).click()
  await expect(fieldOf(page, 'causes/c1/affected')).toHaveValue('1214')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Toys: Valid Tracking Rate' })).toHaveCount(2)
})

test('a full device is said on screen, the words stay, and what was saved before opens again', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'See the sample finished' }).click()
  await page.getByRole('link', { name: 'Root cause' }).click()
  await expect(page.locator('[data-save="saved"]').first()).toBeVisible()
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    Object.assign(window, { room: () => Object.assign(IDBObjectStore.prototype, { put }) })
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  const field = fieldOf(page, 'causes/c1/ownPart')
  await field.fill('These words must not be lost.')
  await expect(said(page).filter({ hasText: 'no room left' })).toBeVisible()
  await expect(page.locator('[data-save="not-saved"]').first()).toBeVisible()
  await expect(field).toHaveValue('These words must not be lost.')
  await page.evaluate(() => (window as unknown as { room: () => void }).room())
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('[data-save="saved"]').first()).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue('These words must not be lost.')
})

test('without storage the app works and says all the time that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await page.goto('/')
  await expect(page.getByText('keeps nothing after the window is closed')).toBeVisible()
  await page.getByRole('button', { name: 'Try the sample case' }).click()
  await expect(page.getByText('keeps nothing after the window is closed')).toBeVisible()
})

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  await page.goto('/#/case/case-gone/send')
  await expect(page.getByRole('heading', { name: 'This case cannot be opened' })).toBeVisible()
  await page.getByRole('button', { name: 'To the start' }).click()
  await expect(page.getByRole('heading', { name: 'What did Amazon send you?' })).toBeVisible()
})

test('a tab that is killed keeps the last word', async ({ browser, baseURL }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${baseURL}/`)
  await page.getByRole('button', { name: 'See the sample finished' }).click()
  await page.getByRole('link', { name: 'Root cause' }).click()
  const field = fieldOf(page, 'causes/c1/ownPart')
  await field.fill('')
  await field.pressSequentially('Typed until the very last moment.')
  await expect(page.locator('[data-save="saved"]').first()).toBeVisible()
  const crash = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => undefined)
  await crash
  const again = await context.newPage()
  await again.goto(`${baseURL}/`)
  await again.getByRole('link', { name: 'Toys: Valid Tracking Rate' }).click()
  await again.getByRole('link', { name: 'Root cause' }).click()
  await expect(fieldOf(again, 'causes/c1/ownPart')).toHaveValue('Typed until the very last moment.')
  await context.close()
})
