import { at } from '#domain/path.ts'
import { useCaseState, useCaseStore } from '../case-context.ts'
import { cardWords } from './item-words.ts'

/** The seller's word for a document. */
export function ExhibitAttest({ id }: { readonly id: string }) {
  const path = `exhibits/${id}/attested`
  const attested = useCaseState(({ facts }) => at(facts, path)) === true
  const store = useCaseStore()
  return (
    <label className="mt-5 flex min-h-9 items-center gap-2">
      <input
        id={path}
        type="checkbox"
        checked={attested}
        onChange={({ target }) => store.getState().answer(path, target.checked)}
        className="size-4 shrink-0 accent-[var(--accent)]"
      />
      {cardWords.attest}
    </label>
  )
}
