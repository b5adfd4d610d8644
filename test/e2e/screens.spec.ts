import type { Page } from '@playwright/test'
import { axe, expect, screens, test } from './app.ts'

const tasks = [
  'gaps',
  'notice',
  'facts',
  'root-cause',
  'corrective',
  'preventive',
  'proof',
  'line',
  'check',
  'send',
] as const

/** Each screen as a newcomer meets it, and as it is when all is answered. */
const cases = {
  refused: 'Try the sample case',
  finished: 'See the sample finished',
} as const

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 360 },
] as const

/** Nothing may be wider than the window: a page that has to be moved sideways is lost on a phone. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function judged(page: Page, name: string) {
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    expect(await axe(page), `${name}, ${colorScheme}, ${width} px`).toEqual([])
    expect(await overflow(page), `${name} at ${width} px is wider than the window`).toBeLessThanOrEqual(0)
  }
  await screens(page, name)
}

test('the start', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await judged(page, 'start')
  await page.getByText('Before you do anything').click()
  await page.getByRole('button', { name: 'Start the appeal' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'One of the two is enough' })).toBeVisible()
  await judged(page, 'start-refused')
})

for (const [name, button] of Object.entries(cases)) {
  test(`every screen of the ${name} sample`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.goto('/')
    await page.getByRole('button', { name: button }).click()
    await page.waitForURL(/case/)
    const address = page.url()
    for (const task of tasks) {
      await page.goto(address.replace(/[^/]+$/, task))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await judged(page, `${name}-${task}`)
    }
  })
}

test('what opens over a screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the sample case' }).click()
  await page.getByRole('link', { name: 'Preventive steps' }).click()
  await page.getByRole('complementary').getByText('Why this matters').first().click()
  expect(await axe(page)).toEqual([])
  await page.getByRole('tab', { name: 'Preview' }).click()
  await expect(page.getByRole('region', { name: 'Preview of the document' })).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.getByRole('tab', { name: /To fix/ }).click()
  await page.getByRole('button', { name: 'Guide me' }).click()
  await page.getByText('All questions').click()
  expect(await axe(page)).toEqual([])
  const opener = page.getByRole('button', { name: 'Not for this case…' }).first()
  await opener.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
  await page.setViewportSize({ width: 360, height: 760 })
  await page.getByRole('button', { name: /Show what to fix/ }).click()
  expect(await axe(page)).toEqual([])
})
