import { at, type Path } from '#domain/path.ts'
import { useCaseState, useCaseStore } from '../case-context.ts'

type Props = {
  readonly path: Path
  readonly label: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

/** One of many answers, in the browser's own list: it works on every phone and with every screen reader. */
export function SelectField({ path, label, options }: Props) {
  const value = useCaseState(({ facts }) => at(facts, path))
  const store = useCaseStore()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={path} className="text-sm font-semibold">
        {label}
      </label>
      <select
        id={path}
        value={String(value ?? '')}
        onChange={({ target }) => store.getState().answer(path, target.value)}
        className="min-h-10 w-full rounded-sm border border-field bg-surface px-2.5"
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
