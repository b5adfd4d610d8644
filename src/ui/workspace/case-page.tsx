import { useEffect, useState } from 'react'
import { type CaseStore, createCaseStore } from '#app/case-store.ts'
import { CaseProvider } from '../case-context.ts'
import { download } from '../download.ts'
import { JudgementProvider } from '../judgement-context.tsx'
import { Button } from '../kit/button.tsx'
import { LanguageProvider } from '../language/language-context.tsx'
import { useLibrary } from '../library-context.ts'
import { goTo, type Task } from '../route.ts'
import { TopBar } from '../top-bar.tsx'
import { Workspace } from './workspace.tsx'
import { workspaceWords } from './workspace-words.ts'

type Opened =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly store: CaseStore }
  | { readonly is: 'unreadable'; readonly message: string; readonly saved: unknown }

/** Opens a case from the shelf and puts the workspace around it. */
export default function CasePage({ id, task }: { readonly id: string; readonly task: Task }) {
  const { shelf, clock } = useLibrary()
  const [opened, setOpened] = useState<Opened>({ is: 'opening' })
  useEffect(() => {
    let left = false
    void shelf
      .open(id)
      .catch((error: unknown) => ({ ok: false as const, message: String(error), saved: undefined }))
      .then((found) => {
        if (left) return
        if (found.ok) setOpened({ is: 'open', store: createCaseStore(found.case, shelf, clock) })
        else setOpened({ is: 'unreadable', message: found.message, saved: found.saved })
      })
    return () => {
      left = true
    }
  }, [id, shelf, clock])

  if (opened.is === 'opening') return <p className="p-8 text-ink-3">{workspaceWords.opening}</p>
  if (opened.is === 'unreadable') return <Unreadable message={opened.message} saved={opened.saved} />
  return (
    <CaseProvider value={opened.store}>
      <JudgementProvider>
        <LanguageProvider>
          <Workspace task={task} />
        </LanguageProvider>
      </JudgementProvider>
    </CaseProvider>
  )
}

function Unreadable({ message, saved }: { readonly message: string; readonly saved: unknown }) {
  return (
    <>
      <TopBar />
      <main className="mx-auto flex max-w-xl flex-col items-start gap-4 p-8">
        <h1>{workspaceWords.notHere}</h1>
        <p>{message}</p>
        <div className="flex gap-2">
          {saved !== undefined && (
            <Button
              onClick={() =>
                download('appeal-as-saved.json', 'application/json', new TextEncoder().encode(JSON.stringify(saved)))
              }
            >
              {workspaceWords.saveRaw}
            </Button>
          )}
          <Button look="primary" onClick={() => goTo({ page: 'start' })}>
            {workspaceWords.toStart}
          </Button>
        </div>
      </main>
    </>
  )
}
