import { caseFile } from '#app/case-file.ts'
import { useCaseState, useCaseStore } from '../case-context.ts'
import { download } from '../download.ts'
import { Button } from '../kit/button.tsx'
import { workspaceWords } from './workspace-words.ts'

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })

/** Whether the words are on the device: a fact that the storage answered, never a hope. */
export function SaveStatus() {
  const saved = useCaseState((state) => state.saved)
  const words =
    saved.is === 'saved'
      ? workspaceWords.savedAt(time.format(saved.at))
      : saved.is === 'saving'
        ? workspaceWords.saving
        : 'Not saved'
  return (
    <span
      data-save={saved.is}
      className={saved.is === 'not-saved' ? 'text-sm font-semibold text-must' : 'text-sm text-ink-3'}
    >
      {words}
    </span>
  )
}

/** Stands over the work for as long as something is not saved. */
export function NotSaved() {
  const saved = useCaseState((state) => state.saved)
  const notice = useCaseState((state) => state.notice)
  const store = useCaseStore()
  return (
    <div role="alert">
      {saved.is === 'not-saved' && (
        <div className="flex flex-wrap items-center gap-3 bg-must-soft px-4 py-2 text-must sm:px-6">
          <span className="flex-1 basis-72">{saved.message}</span>
          <Button
            onClick={() => {
              const { name, mediaType, bytes } = caseFile(store.getState().facts)
              download(name, mediaType, bytes)
            }}
          >
            {workspaceWords.caseFile}
          </Button>
          <Button onClick={() => store.getState().saveAgain()}>{workspaceWords.again}</Button>
        </div>
      )}
      {notice && <p className="bg-should-soft px-4 py-2 text-should sm:px-6">{notice}</p>}
    </div>
  )
}
