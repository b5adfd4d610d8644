import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import { sampleCase } from '#domain/sample-case.ts'
import { expect, test } from './app.ts'
import { fieldOf, fillItem } from './fill.ts'
import { mustFind, mustNotFind, refusedPlans } from './refused-plans.ts'

const task = (page: Page, name: string) => page.getByRole('navigation', { name: 'Tasks' }).getByRole('link', { name })
const saved = (page: Page) => expect(page.locator('[data-save="saved"]').first()).toBeVisible()

/** The plan as the preview shows it, word after word. */
const words = (text: string) =>
  text
    .replace(/[•\u200b]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

for (const { name, plan, message } of refusedPlans) {
  test(`from a refused plan to a document worth sending: ${name}`, async ({ page }) => {
    test.skip(plan === null, 'the thread is not beside this checkout; the built-in twin stands in for it')
    test.setTimeout(240_000)
    await page.goto('/')
    await page.getByRole('textbox', { name: 'Amazon’s message' }).fill(message)
    await page.getByRole('textbox', { name: 'What you sent' }).fill(plan ?? '')
    await page.getByRole('button', { name: 'Show what is missing' }).click()

    await test.step('the gap map lists what reviewers refuse, and nothing that the plan does right', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon asked for')
      await page.getByRole('button', { name: /^Show all \d+$/ }).click()
      const rules = await page
        .locator('[data-rule]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-rule')))
      expect(mustFind.filter((rule) => !rules.includes(rule))).toEqual([])
      expect(mustNotFind.filter((rule) => rules.includes(rule))).toEqual([])
    })

    await test.step('what was read from the message is confirmed', async () => {
      await task(page, 'Notice').click()
      await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
      await page.getByRole('button', { name: 'All of this is right' }).click()
      await task(page, 'Facts and numbers').click()
      await expect(fieldOf(page, 'issues/i1/metric/value')).toHaveValue('68.9')
      await expect(fieldOf(page, 'issues/i1/metric/target')).toHaveValue('95')
      await expect(fieldOf(page, 'marketplace')).toHaveValue('us')
      await fieldOf(page, 'notice/receivedOn').fill('2026-03-16')
      await fillItem(page, 'issues', 'i1', sampleCase)
      for (const [key, value] of Object.entries(sampleCase.business)) {
        if (key === 'fulfilment')
          await fieldOf(page, 'business/fulfilment')
            .getByRole('radio', { name: 'We hold and ship it' })
            .check({ force: true })
        else await fieldOf(page, `business/${key}`).fill(value)
      }
    })

    await test.step('documents, causes, actions and preventive steps are filled in', async () => {
      await task(page, 'Proof').click()
      await fillList(page, 'exhibits', 'Add a document')
      for (const box of await page.getByRole('checkbox', { name: /genuine, complete/ }).all()) await box.check()
      await task(page, 'Root cause').click()
      await fillList(page, 'causes', 'Add a cause')
      await task(page, 'Corrective actions').click()
      await fillList(page, 'actions', 'Add an action')
      await task(page, 'Preventive steps').click()
      await fillList(page, 'controls', 'Add a preventive step')
    })

    await test.step('the line is whole', async () => {
      await task(page, 'The line').click()
      await expect(page.getByText('The line is whole')).toBeVisible()
    })

    await test.step('what is not confirmed keeps the plan from being ready', async () => {
      await task(page, 'Check').click()
      await expect(page.getByText('Not ready').first()).toBeVisible()
      await task(page, 'Send').click()
      const lines = page.getByRole('region', { name: 'Is each of these true today?' }).getByRole('checkbox')
      await expect(lines).toHaveCount(sampleCase.actions.length + sampleCase.controls.length)
      for (const line of await lines.all()) await line.check()
      await task(page, 'Check').click()
      await expect(page.getByText('Not ready')).toHaveCount(0)
    })

    await test.step('the DOCX downloads, and reading it back gives the text on screen', async () => {
      await task(page, 'Send').click()
      const onScreen = words(await page.getByRole('region', { name: 'Preview of the document' }).innerText())
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download DOCX' }).click()
      const file = await downloading
      expect(file.suggestedFilename()).toMatch(/^plan-of-action-\d{4}-\d{2}-\d{2}\.docx$/)
      await expect(page.getByText('was written, read back and compared')).toBeVisible()
      const { value } = await mammoth.convertToHtml({ buffer: readFileSync(await file.path()) })
      // Word numbers its lists itself, and the line over the title stands in the page header.
      const heading = await page
        .getByRole('region', { name: 'Preview of the document' })
        .locator('p')
        .first()
        .innerText()
      const inFile = value.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&')
      const unnumbered = (text: string) => text.replace(/(?<=^| )\d{1,2}\. /g, '')
      expect(unnumbered(words(inFile))).toBe(unnumbered(onScreen.slice(words(heading).length).trim()))
    })

    await test.step('a reload keeps everything', async () => {
      await saved(page)
      const before = await page.getByRole('region', { name: 'Preview of the document' }).innerText()
      await page.reload()
      const after = page.getByRole('region', { name: 'Preview of the document' })
      await expect.poll(async () => words(await after.innerText())).toBe(words(before))
    })
  })
}

/** Fills the cards that the pasted plan made, and adds the ones that are still missing. */
async function fillList(page: Page, list: 'causes' | 'actions' | 'controls' | 'exhibits', add: string) {
  const letter = { causes: 'c', actions: 'a', controls: 'p', exhibits: 'e' }[list]
  const remove = page.getByRole('button', { name: /^Remove: [A-Z]+\d*$/ })
  while ((await remove.count()) > sampleCase[list].length) await remove.last().click()
  for (const [index, { id }] of sampleCase[list].entries()) {
    const own = `${letter}${index + 1}`
    if ((await fieldOf(page, `${list}/${own}`).count()) === 0) await page.getByRole('button', { name: add }).click()
    await fillItem(page, list, own, sampleCase, id)
  }
}

test('the sample can be tried in place, and its finished form has nothing that must be answered', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the sample case' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon asked for')
  await page.goto('/')
  await page.getByRole('button', { name: 'See the sample finished' }).click()
  await task(page, 'Check').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is everything answered?')
  await expect(page.getByText('Must answer')).toHaveCount(0)
})

test('an answer given in To fix lands in the field, and undo takes it back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the sample case' }).click()
  await task(page, 'Root cause').click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: /^Show all/ }).click()
  const question = panel.getByRole('textbox', { name: 'How many were affected' }).first()
  await question.fill('1214')
  await expect(fieldOf(page, 'causes/c1/affected')).toHaveValue('1214')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(fieldOf(page, 'causes/c1/affected')).toHaveValue('')
  await page.keyboard.press('Control+Shift+Z')
  await expect(fieldOf(page, 'causes/c1/affected')).toHaveValue('1214')
})

test('Guide me asks one thing at a time over the same data', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'See the sample finished' }).click()
  await task(page, 'Preventive steps').click()
  await page.getByRole('button', { name: 'Guide me' }).click()
  await expect(page.getByText(/Question \d+ of \d+/)).toBeVisible()
  await page.getByText('All questions').click()
  await page.getByRole('listitem').getByRole('button', { name: 'The limit' }).first().click()
  await page.getByLabel('Which figure or finding sets off a reaction?').fill('below 97 %')
  await page.getByRole('button', { name: 'Write' }).click()
  await expect(fieldOf(page, 'controls/p1/limit')).toHaveValue('below 97 %')
})

test('a finding that is set aside needs a reason, and can be brought back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the sample case' }).click()
  await task(page, 'Preventive steps').click()
  const panel = page.getByRole('complementary')
  const first = panel.getByRole('heading', { level: 3 }).first()
  const question = await first.innerText()
  await panel.getByRole('button', { name: 'Not for this case…' }).first().click()
  await page.getByRole('button', { name: 'Set it aside' }).click()
  await expect(page.getByText('Write a few words')).toBeVisible()
  await page.getByLabel('Reason').fill('The client ships one order a week.')
  await page.getByRole('button', { name: 'Set it aside' }).click()
  await expect(panel.getByText('1 set aside')).toBeVisible()
  await panel.getByText('1 set aside').click()
  await expect(panel.getByText(question).last()).toBeVisible()
  await panel.getByRole('button', { name: 'Bring back' }).click()
  await expect(panel.getByText('1 set aside')).toHaveCount(0)
})
