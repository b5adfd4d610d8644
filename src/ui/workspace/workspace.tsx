import { Suspense, useEffect, useRef, useState } from 'react'
import { useCaseState, useCaseStore, useFacts } from '../case-context.ts'
import { useJudgement } from '../judgement-context.tsx'
import { Button } from '../kit/button.tsx'
import { Chip } from '../kit/chip.tsx'
import { Icon } from '../kit/icon.tsx'
import { goTo, type Task } from '../route.ts'
import { TopBar } from '../top-bar.tsx'
import { DueChip } from './due-chip.tsx'
import { Rail } from './rail.tsx'
import { NotSaved, SaveStatus } from './save-status.tsx'
import { showField } from './show-field.ts'
import { SidePanel } from './side-panel.tsx'
import { TaskPage } from './task-page.tsx'
import { taskNames, workspaceWords } from './workspace-words.ts'

/** Tasks that have no side panel: they fill the width themselves. */
const wide: ReadonlySet<Task> = new Set(['gaps', 'line', 'check', 'send'])

export function Workspace({ task }: { readonly task: Task }) {
  const facts = useFacts()
  const store = useCaseStore()
  const { done, undone } = useCaseState(({ history }) => history)
  const { findings } = useJudgement()
  const [panel, setPanel] = useState(false)
  const mainRef = useRef<HTMLElement>(null)

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      const { undo, redo } = store.getState()
      showField(key === 'y' || event.shiftKey ? redo() : undo())
    }
    window.addEventListener('keydown', keys)
    return () => window.removeEventListener('keydown', keys)
  }, [store])

  // A new task starts at its top, and a screen reader hears its heading.
  const shown = useRef(task)
  useEffect(() => {
    if (shown.current === task) return
    shown.current = task
    setPanel(false)
    window.scrollTo(0, 0)
    mainRef.current?.focus({ preventScroll: true })
  }, [task])

  return (
    <div className="flex min-h-dvh flex-col">
      <TopBar>
        <b className="min-w-0 truncate font-semibold">{facts.title || 'Untitled appeal'}</b>
        <span className="hidden items-center gap-2 md:flex">
          <DueChip />
        </span>
        <span className="flex-1" />
        <span className="hidden sm:inline">
          <SaveStatus />
        </span>
        <Button
          look="quiet"
          aria-label={workspaceWords.undo}
          disabled={!done.length}
          onClick={() => showField(store.getState().undo())}
        >
          <Icon name="undo" />
        </Button>
        <Button
          look="quiet"
          aria-label={workspaceWords.redo}
          disabled={!undone.length}
          onClick={() => showField(store.getState().redo())}
        >
          <Icon name="redo" />
        </Button>
        <Button
          look="primary"
          className="max-sm:hidden"
          onClick={() => goTo({ page: 'case', id: facts.id, task: 'send' })}
        >
          {workspaceWords.send}
        </Button>
      </TopBar>
      <NotSaved />
      <div className="flex-1 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <div className="sticky top-14 z-10 overflow-x-auto border-b border-line bg-paper px-3 py-2 lg:top-14 lg:h-[calc(100dvh-3.5rem)] lg:overflow-y-auto lg:border-r lg:border-b-0 lg:px-4 lg:py-6">
          <Rail task={task} />
        </div>
        <div className={wide.has(task) ? '' : 'xl:grid xl:grid-cols-[minmax(0,1fr)_23.75rem]'}>
          <main
            ref={mainRef}
            tabIndex={-1}
            aria-label={taskNames[task]}
            className="min-w-0 px-4 pt-6 pb-28 outline-none sm:px-8 lg:px-12 lg:pt-8 xl:pb-16"
          >
            <p className="mb-3 sm:hidden">
              <SaveStatus />
            </p>
            <Suspense fallback={<p className="text-ink-3">{workspaceWords.opening}</p>}>
              <TaskPage task={task} />
            </Suspense>
          </main>
          {!wide.has(task) && (
            <>
              <aside
                aria-label={workspaceWords.tabs.fix}
                className={
                  panel
                    ? 'fixed inset-x-0 bottom-0 z-30 flex max-h-[80dvh] flex-col overflow-y-auto rounded-t-lg border-t border-line bg-surface shadow-card xl:static xl:max-h-none xl:rounded-none xl:border-t-0 xl:border-l xl:shadow-none'
                    : 'hidden border-l border-line bg-surface xl:block'
                }
              >
                <div className="xl:sticky xl:top-14 xl:max-h-[calc(100dvh-3.5rem)] xl:overflow-y-auto">
                  <SidePanel task={task} onClose={panel ? () => setPanel(false) : undefined} />
                </div>
              </aside>
              {!panel && (
                <div className="fixed inset-x-0 bottom-0 z-20 flex justify-center border-t border-line bg-surface px-4 py-2 xl:hidden">
                  <Button look="primary" onClick={() => setPanel(true)}>
                    {workspaceWords.panel}
                    <Chip tone="must">{findings.length}</Chip>
                  </Button>
                </div>
              )}
            </>
          )}
        </div>
      </div>
    </div>
  )
}
