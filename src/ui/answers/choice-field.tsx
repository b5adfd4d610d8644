import { at, type Path } from '#domain/path.ts'
import type { Field } from '#interview/field.ts'
import { useCaseState, useCaseStore } from '../case-context.ts'

type Props = { readonly id: string; readonly path: Path; readonly field: Field; readonly label: string }

/** One of a few answers. Real radio buttons: arrow keys move between them. */
export function ChoiceField({ id, path, field, label }: Props) {
  const value = useCaseState(({ facts }) => at(facts, path))
  const store = useCaseStore()
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0 rounded-sm">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {field.choices?.map(([choice, name]) => (
          <label
            key={choice}
            className="inline-flex min-h-9 cursor-pointer items-center rounded-sm border border-field bg-surface px-3 text-sm focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium"
          >
            <input
              type="radio"
              name={id}
              value={choice}
              checked={value === choice}
              onChange={() => store.getState().answer(path, choice)}
              className="sr-only"
            />
            {value === choice && <span aria-hidden="true">✓&nbsp;</span>}
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
