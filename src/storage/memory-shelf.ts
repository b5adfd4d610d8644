import type { Case } from '#domain/case.ts'
import { conflict } from './refusal.ts'
import { type CaseShelf, headOf } from './shelf.ts'

/** A shelf that forgets everything when the window closes: for a browser that offers no storage, and for tests. */
export function memoryShelf(): CaseShelf {
  const cases = new Map<string, Case>()
  return {
    lasting: false,
    heads: async () => [...cases.values()].map(headOf),
    async open(id) {
      const facts = cases.get(id)
      return facts
        ? { ok: true, case: facts }
        : { ok: false, message: 'This case is not on this device. Nothing was changed.', saved: undefined }
    },
    async add(facts) {
      if (cases.has(facts.id)) return conflict
      cases.set(facts.id, facts)
      return { ok: true, rev: facts.rev }
    },
    async write(before, after) {
      if (cases.get(before.id)?.rev !== before.rev) return conflict
      const next = { ...after, rev: before.rev + 1 }
      cases.set(next.id, next)
      return { ok: true, rev: next.rev }
    },
    async remove(id) {
      cases.delete(id)
      return { ok: true }
    },
  }
}
