import type { Locator, Page } from '@playwright/test'
import { refusedMessage, refusedPlan } from '#domain/sample-refused.ts'
import { expect, test } from './app.ts'
import { fieldOf } from './fill.ts'

const most = 120

/** Walks with Tab until the element has the focus; on the way every stop must show that it has it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await target.evaluate((one) => one === document.activeElement).catch(() => false)) return
    await page.keyboard.press('Tab')
    expect(await page.evaluate(unseen), 'has the focus and does not show it').toBe('')
  }
  throw new Error(`not reached with Tab: ${target}`)
}

/** The focused element, where neither it nor what stands around it for its sake has an outline. */
function unseen(): string {
  const stop = document.activeElement
  if (!stop || stop === document.body) return ''
  for (let one: Element | null = stop, steps = 0; one && steps < 3; one = one.parentElement, steps++) {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    if (outlineStyle !== 'none' && outlineWidth !== '0px') return ''
  }
  return stop.outerHTML.slice(0, 300)
}

test('the main job goes without a mouse', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await tabTo(page, page.getByRole('textbox', { name: 'Amazon’s message' }))
  await page.keyboard.insertText(refusedMessage)
  await tabTo(page, page.getByRole('textbox', { name: 'What you sent' }))
  await page.keyboard.insertText(refusedPlan)
  await tabTo(page, page.getByRole('button', { name: 'Show what is missing' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon asked for')

  await test.step('each fact is confirmed with Enter', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Notice', exact: true }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'All of this is right' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Right', { exact: true }).first()).toBeVisible()
  })

  await test.step('a cause is answered, a choice made with the arrow keys, an action added', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Root cause', exact: false }))
    await page.keyboard.press('Enter')
    await tabTo(page, fieldOf(page, 'causes/c1/kind').getByRole('radio', { checked: true }))
    await page.keyboard.press('ArrowRight')
    await expect(fieldOf(page, 'causes/c1/kind').getByRole('radio', { name: 'Why nobody noticed' })).toBeChecked()
    await page.keyboard.press('ArrowLeft')
    await tabTo(page, fieldOf(page, 'causes/c1/ownPart'))
    await page.keyboard.type('We tested nothing before we changed the route.')
    await expect(fieldOf(page, 'causes/c1/ownPart')).toHaveValue('We tested nothing before we changed the route.')
  })

  await test.step('undo and redo by keys lead back to the field', async () => {
    await page.keyboard.press('Control+z')
    await expect(fieldOf(page, 'causes/c1/ownPart')).toHaveValue('')
    await expect(fieldOf(page, 'causes/c1/ownPart')).toBeFocused()
    await page.keyboard.press('Control+Shift+z')
    await expect(fieldOf(page, 'causes/c1/ownPart')).toHaveValue('We tested nothing before we changed the route.')
  })

  await test.step('the document is downloaded', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Send', exact: true }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Download DOCX' }))
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await downloading).suggestedFilename()).toMatch(/\.docx$/)
  })
})
