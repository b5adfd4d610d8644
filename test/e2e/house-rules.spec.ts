import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axe, expect, test } from './app.ts'
import { fieldOf } from './fill.ts'

const task = (page: Page, name: string) => page.getByRole('navigation', { name: 'Tasks' }).getByRole('link', { name })
const question = 'Which two things are compared, and who compares them?'
const pack = {
  name: 'example-pack.yaml',
  mimeType: 'application/yaml',
  buffer: readFileSync('src/rubric/house/example-pack.yaml'),
}

async function openFinished(page: Page) {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  await page.getByRole('button', { name: 'See the sample finished' }).click()
  await task(page, 'Preventive steps').click()
  await page.getByRole('button', { name: 'Write' }).click()
  await fieldOf(page, 'controls/p1/text').fill('Each parcel is double checked. Labels are double-checked, too.')
  await task(page, 'Check').click()
  await page.locator('summary', { hasText: 'House rules' }).click()
}

const load = (page: Page, file: typeof pack) => page.getByLabel(/^Load a/).setInputFiles(file)
const cards = (page: Page) => page.getByRole('article').filter({ hasText: question })

test('a pack is loaded, speaks, is shared, survives a reload and is removed', async ({ page }) => {
  await openFinished(page)
  await expect(cards(page)).toHaveCount(0)
  const taking = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download an example' }).click()
  const example = await taking
  expect(readFileSync(await example.path(), 'utf8')).toBe(pack.buffer.toString())
  await load(page, pack)
  await expect(page.getByRole('heading', { name: 'Example house rules' })).toBeVisible()
  await expect(cards(page)).toHaveCount(1)
  await cards(page).getByText('Why this matters').click()
  await expect(cards(page)).toContainText('House rule of Example house rules 1.0.0.')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axe(page)).toEqual([])
  }
  await expect(page.locator('[data-save="saved"]').first()).toBeVisible()
  await page.reload()
  await expect(cards(page)).toHaveCount(1)
  await page.locator('summary', { hasText: 'House rules' }).click()
  const sharing = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the YAML' }).click()
  const shared = await sharing
  expect(shared.suggestedFilename()).toBe('example-house-rules-1.0.0.yaml')
  await page.getByRole('button', { name: 'Remove these rules' }).click()
  await expect(cards(page)).toHaveCount(0)
  await load(page, { ...pack, name: 'shared.yaml', buffer: readFileSync(await shared.path()) })
  await expect(cards(page)).toHaveCount(1)
})

test('a pack that is refused is told in one sentence, and the one before it stays', async ({ page }) => {
  await openFinished(page)
  await load(page, pack)
  await expect(cards(page)).toHaveCount(1)
  const broken = pack.buffer.toString().replace('double checked before', 'looked at before')
  await load(page, { ...pack, name: 'broken.yaml', buffer: Buffer.from(broken) })
  await expect(page.getByRole('alert').filter({ hasText: 'broken' })).toContainText(
    '“broken.yaml” was not loaded and no rule was changed. Rule “no-double-check”: the bad example',
  )
  expect(await axe(page)).toEqual([])
  await expect(cards(page)).toHaveCount(1)
})

test('a rule is switched off for the case with a reason, and brought back', async ({ page }) => {
  await openFinished(page)
  await load(page, pack)
  await cards(page).getByRole('button', { name: 'Not for this case…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Only this one' })).toBeChecked()
  await dialog.getByRole('radio', { name: 'This rule, everywhere in this case' }).check()
  await dialog.getByLabel('Reason').fill('We call it that in our own manual.')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Set it aside' }).click()
  await expect(cards(page)).toHaveCount(0)
  await task(page, 'Preventive steps').click()
  const panel = page.getByRole('complementary', { name: 'To fix' })
  await panel.getByText('1 set aside').click()
  await expect(panel).toContainText('Switched off in this case: We call it that in our own manual.')
  await panel.getByRole('button', { name: 'Bring back' }).click()
  await expect(panel.getByText('1 set aside')).toHaveCount(0)
  await task(page, 'Check').click()
  await expect(cards(page)).toHaveCount(1)
})
