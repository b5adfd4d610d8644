import { useEffect, useRef } from 'react'
import { useFacts } from '../case-context.ts'
import { useJudgement } from '../judgement-context.tsx'
import { classNames } from '../kit/class-names.ts'
import { hrefOf, type Task } from '../route.ts'
import { byTask } from './task-sections.ts'
import { taskNames, workspaceWords } from './workspace-words.ts'

const appeal: readonly Task[] = ['gaps', 'notice', 'facts', 'root-cause', 'corrective', 'preventive', 'proof']
const looking: readonly Task[] = ['line', 'check', 'send']

/** The tasks of an appeal, in any order, each with what is open in it. */
export function Rail({ task }: { readonly task: Task }) {
  return (
    <nav aria-label="Tasks" className="flex gap-1 lg:flex-col lg:gap-0.5">
      <h2 className="hidden px-3 pb-1 text-xs font-semibold text-ink-3 lg:block">{workspaceWords.appeal}</h2>
      {appeal.map((one) => (
        <Entry key={one} task={one} on={one === task} />
      ))}
      <h2 className="hidden px-3 pt-5 pb-1 text-xs font-semibold text-ink-3 lg:block">{workspaceWords.judge}</h2>
      {looking.map((one) => (
        <Entry key={one} task={one} on={one === task} />
      ))}
    </nav>
  )
}

function Entry({ task, on }: { readonly task: Task; readonly on: boolean }) {
  const { id } = useFacts()
  const { findings } = useJudgement()
  const open = byTask(findings).get(task) ?? []
  const must = open.filter(({ severity }) => severity === 'must').length
  const should = open.filter(({ severity }) => severity === 'should').length
  const [count, tone, word] = must
    ? ([must, 'bg-must-soft text-must', 'must be answered'] as const)
    : ([should, 'bg-should-soft text-should', 'to strengthen'] as const)
  const ref = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (on) ref.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [on])
  return (
    <a
      ref={ref}
      href={hrefOf({ page: 'case', id, task })}
      aria-current={on ? 'page' : undefined}
      className={classNames(
        'flex min-h-10 items-center justify-between gap-2 rounded-sm px-3 py-1.5 whitespace-nowrap',
        on ? 'bg-accent-soft font-semibold text-ink' : 'text-ink-2 hover:bg-sunken',
      )}
    >
      {taskNames[task]}
      {count > 0 && task !== 'gaps' && (
        <span className={classNames('rounded-full px-2 text-xs font-semibold', tone)}>
          {count}
          <span className="sr-only"> {word}</span>
        </span>
      )}
    </a>
  )
}
