import { exhibitLetter } from '#domain/exhibit.ts'
import { itemName, itemTag } from '#domain/item-id.ts'
import { at, type Path } from '#domain/path.ts'
import { useCaseStore, useFacts } from '../case-context.ts'

type Props = {
  readonly id: string
  readonly path: Path
  readonly list: 'causes' | 'exhibits'
  readonly label: string
}

const nothingYet = {
  causes: 'Name a cause first, then link this step to it.',
  exhibits: 'Nothing in your proof yet. Add documents under Proof.',
} as const

/** Links from this item to causes or exhibits of the case. */
export function LinksField({ id, path, list, label }: Props) {
  const facts = useFacts()
  const store = useCaseStore()
  const linked = at(facts, path)
  const ids = Array.isArray(linked) ? (linked as string[]) : []
  const options =
    list === 'causes'
      ? facts.causes.map((cause, index) => ({ id: cause.id, tag: itemTag('C', index), name: itemName(cause, 6) }))
      : facts.exhibits.map(({ id: exhibit, title }, index) => ({ id: exhibit, tag: exhibitLetter(index), name: title }))
  const toggle = (one: string) =>
    store.getState().answer(path, ids.includes(one) ? ids.filter((other) => other !== one) : [...ids, one])
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0 rounded-sm">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      {options.length === 0 && <p className="text-sm text-ink-3">{nothingYet[list]}</p>}
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option.id}
            className="inline-flex min-h-9 max-w-full cursor-pointer items-center gap-1.5 rounded-sm border border-field bg-surface px-2.5 text-sm focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="checkbox"
              checked={ids.includes(option.id)}
              onChange={() => toggle(option.id)}
              className="size-4 shrink-0 accent-[var(--accent)]"
            />
            <b className="font-semibold">{option.tag}</b>
            <span className="truncate">{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
