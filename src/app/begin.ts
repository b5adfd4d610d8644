import { sampleCase } from '#domain/sample-case.ts'
import { refusedMessage, refusedPlan } from '#domain/sample-refused.ts'
import type { Library } from './library.ts'
import { type Started, startCase } from './start-case.ts'

export { openCaseFile } from './open-case-file.ts'
export { startCase } from './start-case.ts'

/** The built-in sample's refused plan, as a seller would bring it. */
export const openRefusedSample = (library: Library): Promise<Started> =>
  startCase(library, { message: refusedMessage, plan: refusedPlan })

/** The built-in sample, finished: what a complete case looks like. */
export async function openSample(library: Library): Promise<Started> {
  const facts = { ...sampleCase, id: library.newId() }
  const added = await library.shelf.add(facts)
  return added.ok ? { ok: true, id: facts.id } : added
}
