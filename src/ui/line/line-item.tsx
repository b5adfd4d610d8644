import type { ReactNode } from 'react'
import type { Path } from '#domain/path.ts'
import { useFacts } from '../case-context.ts'
import { classNames } from '../kit/class-names.ts'
import type { Task } from '../route.ts'
import { openField } from '../workspace/open-field.ts'
import { Joint } from './joint.tsx'

type Props = {
  readonly task: Task
  readonly path: Path
  readonly tag: string
  readonly name: string
  readonly tone?: 'met' | 'should'
  /** Whether a line leads here from the column before. */
  readonly linked?: boolean
  readonly children: ReactNode
}

/** One stop on the line; it leads to its card. */
export function LineItem({ task, path, tag, name, tone, linked = false, children }: Props) {
  const { id } = useFacts()
  function open() {
    openField(id, task, path)
  }
  const card = (
    <button
      type="button"
      onClick={open}
      className={classNames(
        'w-full rounded-md border bg-surface px-4 py-3 text-left hover:bg-sunken',
        tone === 'should' ? 'border-should' : 'border-line-strong',
      )}
    >
      <b className="font-semibold">
        <span className="mr-2 text-ink-3">{tag}</span>
        {name || '…'}
      </b>
      <span
        className={classNames(
          'mt-1 block text-sm',
          tone === 'met' ? 'text-met' : tone === 'should' ? 'text-should' : 'text-ink-3',
        )}
      >
        {children}
      </span>
    </button>
  )
  return (
    <li className="relative list-none">
      {linked && <Joint />}
      {card}
    </li>
  )
}
