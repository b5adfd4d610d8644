import type { Library } from './library.ts'
import { readCaseFile } from './read-case-file.ts'
import type { Started } from './start-case.ts'

/** A downloaded case, put back on the shelf. It always becomes a case of its own: nothing that is there is replaced. */
export async function openCaseFile(library: Library, name: string, bytes: Uint8Array): Promise<Started> {
  const read = readCaseFile(name, bytes)
  if (!read.ok) return read
  const facts = { ...read.case, id: library.newId(), rev: 0 }
  const added = await library.shelf.add(facts)
  return added.ok ? { ok: true, id: facts.id } : added
}
