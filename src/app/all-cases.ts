import type { CaseShelf } from '#storage/shelf.ts'

/** Every case on the shelf as one JSON file, readable or not: what cannot be opened is in it as it was saved. */
export async function allCases(shelf: CaseShelf): Promise<Uint8Array> {
  const heads = await shelf.heads()
  const found = await Promise.all(heads.map(({ id }) => shelf.open(id)))
  const cases = found.map((one) => (one.ok ? one.case : one.saved))
  return new TextEncoder().encode(JSON.stringify({ cases }, null, 1))
}
