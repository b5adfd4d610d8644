import type { Locator, Page } from '@playwright/test'
import type { Case, ItemList } from '#domain/case.ts'
import { exhibitLetter } from '#domain/exhibit.ts'
import { itemTag } from '#domain/item-id.ts'
import { at } from '#domain/path.ts'
import type { Field } from '#interview/field.ts'
import { questionsAbout } from '#interview/questions.ts'

/** A field of the case on the page: its id is its path. */
export const fieldOf = (page: Page, path: string): Locator => page.locator(`[id="${path}"]`)

/** Answers every question about one item as a user would: typing, choosing, ticking. `like` is where the answers come from. */
export async function fillItem(page: Page, list: ItemList, id: string, like: Case, likeId = id): Promise<void> {
  for (const { path, field } of questionsAbout(like, list, likeId)) {
    const key = path.split('/').slice(2).join('/')
    await fill(page, `${list}/${id}/${key}`, field, at(like, path), like)
  }
}

/** Answers one question. */
async function fill(page: Page, path: string, field: Field, value: unknown, like: Case): Promise<void> {
  const place = fieldOf(page, path)
  switch (field.input) {
    case 'choice': {
      const label = field.choices?.find(([choice]) => choice === value)?.[1]
      if (label) await place.getByRole('radio', { name: label, exact: true }).check({ force: true })
      return
    }
    case 'causes':
    case 'exhibits': {
      const ids = value as string[]
      const tags = like[field.input].flatMap((item, index) =>
        ids.includes(item.id) ? [field.input === 'causes' ? itemTag('C', index) : exhibitLetter(index)] : [],
      )
      for (const box of await place.getByRole('checkbox').all()) {
        const tag = await box.locator('xpath=following-sibling::b').innerText()
        await box.setChecked(tags.includes(tag))
      }
      return
    }
    case 'whys': {
      const whys = value as Case['causes'][number]['whys']
      for (const { text } of whys) {
        await place.getByRole('button', { name: /Ask/ }).click()
        await place.getByRole('textbox').last().fill(text)
      }
      return
    }
    case 'text':
    case 'line':
    case 'lines':
    case 'day':
    case 'count':
    case 'percent': {
      const words = Array.isArray(value) ? value.join('\n') : value === null ? '' : String(value)
      await place.fill(words)
    }
  }
}
