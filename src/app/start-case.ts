import { openCase } from '#domain/open-case.ts'
import { withAll } from '#domain/path.ts'
import { readPlan } from '#intake/read-plan.ts'
import { dayOf } from './clock.ts'
import type { Library } from './library.ts'
import { openFromPlan } from './open-from-plan.ts'
import { messageRead } from './read-message.ts'

export type Started = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly message: string }

const mostCharacters = 1_000_000

/**
 * A new case from Amazon's message and the text that was sent; either may be empty. The text becomes a frozen attempt and
 * items to work on. Answers with the case's id, or with a sentence where it could not be kept.
 */
export async function startCase(library: Library, pasted: { message: string; plan: string }): Promise<Started> {
  const message = pasted.message.trim()
  const plan = pasted.plan.trim()
  if (!message && !plan)
    return { ok: false, message: 'There is nothing to read yet. Paste the message or your plan first.' }
  if (message.length > mostCharacters || plan.length > mostCharacters)
    return {
      ok: false,
      message: 'This text is longer than any plan of action. Nothing was changed. Paste only the message and the plan.',
    }
  const now = library.clock()
  const today = dayOf(now)
  const blank = openCase(library.newId(), 'general', new Date(now).toISOString())
  const noticed = message ? withAll(blank, messageRead(blank, message, today)) : blank
  const planned = plan ? openFromPlan(noticed, readPlan(plan)) : noticed
  const facts = { ...planned, title: planned.title || 'Plan of Action' }
  const added = await library.shelf.add(facts)
  return added.ok ? { ok: true, id: facts.id } : added
}
