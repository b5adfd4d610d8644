import { useId } from 'react'
import type { Path } from '#domain/path.ts'
import type { Field } from '#interview/field.ts'
import { WhyLadder } from '../items/why-ladder.tsx'
import { classNames } from '../kit/class-names.ts'
import { ChoiceField } from './choice-field.tsx'
import { LinksField } from './links-field.tsx'
import { PassageField } from './passage-field.tsx'
import { useAnswer } from './use-answer.ts'

type Props = {
  readonly path: Path
  readonly field: Field
  /** The question instead of the label: in *Guide me* and in *To fix*. */
  readonly asked?: boolean
  /** Two panels can show the same field; only one of them may carry the path as its id. */
  readonly home?: boolean
}

/** One field of the case, by its kind. Its id on the page is its path, so that a finding can go there. */
export function AnswerField({ path, field, asked = false, home = true }: Props) {
  const spare = useId()
  const id = home ? path : spare
  const label = asked ? field.question : field.label
  switch (field.input) {
    case 'choice':
      return <ChoiceField id={id} path={path} field={field} label={label} />
    case 'causes':
    case 'exhibits':
      return <LinksField id={id} path={path} list={field.input} label={label} />
    case 'whys':
      return <WhyLadder id={id} path={path} label={label} help={field.help} />
    case 'text':
    case 'line':
    case 'lines':
      return (
        <div className="flex flex-col gap-1">
          <label htmlFor={id} className="text-sm font-semibold">
            {label}
          </label>
          {field.help && (
            <p id={`${id}-help`} className="text-sm text-ink-3">
              {field.help}
            </p>
          )}
          <PassageField id={id} path={path} rows={field.input === 'text' ? 3 : 1} helped={Boolean(field.help)} />
        </div>
      )
    case 'day':
    case 'count':
    case 'percent':
      return <ShortField id={id} path={path} field={field} label={label} />
  }
}

function ShortField({ id, path, field, label }: { id: string; path: Path; field: Field; label: string }) {
  const { field: bound, problem } = useAnswer(path)
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <input
        {...bound}
        id={id}
        type={field.input === 'day' ? 'date' : 'text'}
        inputMode={field.input === 'day' ? undefined : 'decimal'}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className={classNames(
          'min-h-9 w-full min-w-0 rounded-sm border bg-surface px-2.5 py-1.5 tabular-nums',
          problem ? 'border-must' : bound.value ? 'border-field' : 'border-dashed border-field',
        )}
      />
      {problem && (
        <p id={`${id}-problem`} className="text-sm text-must">
          {problem}
        </p>
      )}
    </div>
  )
}
