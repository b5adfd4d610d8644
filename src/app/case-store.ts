import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Case } from '#domain/case.ts'
import { type Path, withAll } from '#domain/path.ts'
import type { CaseShelf } from '#storage/shelf.ts'
import type { Clock } from './clock.ts'
import { back, emptyHistory, forth, type History, remembered } from './history.ts'
import { createSaver, type SaveState } from './save.ts'

export type CaseState = {
  /** What the seller typed and confirmed. Draft and findings are worked out from it. */
  readonly facts: Case
  readonly saved: SaveState
  readonly history: History
  /** A sentence that the seller should read once: another tab wrote first, and a copy was made. */
  readonly notice: string
  readonly answer: (path: Path, value: unknown) => void
  /** Several answers that belong together: one step to take back. */
  readonly answerAll: (changes: Readonly<Record<Path, unknown>>) => void
  /** Each answers with the path that changed, so that the screen can go there; '' where there was nothing to do. */
  readonly undo: () => Path
  readonly redo: () => Path
  readonly saveAgain: () => void
}
export type CaseStore = StoreApi<CaseState>

/** The open case. Every change is written at once; the save state is what the storage answered. */
export function createCaseStore(opened: Case, shelf: CaseShelf, clock: Clock): CaseStore {
  const saver = createSaver(shelf, opened, (answer, wrote) => {
    if (answer.ok) {
      const current = store.getState().facts
      store.setState({ saved: current === wrote ? { is: 'saved', at: clock() } : { is: 'saving' } })
    } else if (answer.why === 'conflict') void keepCopy(wrote)
    else store.setState({ saved: { is: 'not-saved', message: answer.message } })
  })

  const store = createStore<CaseState>((set, get) => {
    function change(changes: Readonly<Record<Path, unknown>>) {
      const { facts: before, history } = get()
      const at = clock()
      const facts = { ...withAll(before, changes), updatedAt: new Date(at).toISOString() }
      const step = { before, after: facts, path: Object.keys(changes).join(' '), at }
      set({ facts, history: remembered(history, step), saved: { is: 'saving' } })
      void saver.save(facts)
    }
    function go(step: ReturnType<typeof back>): Path {
      if (!step) return ''
      set({ facts: step.facts, history: step.history, saved: { is: 'saving' } })
      void saver.save(step.facts)
      return step.path.split(' ')[0] ?? ''
    }
    return {
      facts: opened,
      saved: { is: 'saved', at: clock() },
      history: emptyHistory,
      notice: '',
      answer: (path, value) => change({ [path]: value }),
      answerAll: change,
      undo: () => go(back(get().history)),
      redo: () => go(forth(get().history)),
      saveAgain() {
        set({ saved: { is: 'saving' } })
        void saver.save(get().facts)
      },
    }
  })

  /** Another tab wrote first: this tab's words become a case of their own, so that neither version is lost. */
  async function keepCopy(facts: Case) {
    const stamp = clock().toString(36)
    const copy: Case = { ...facts, id: `${facts.id.slice(0, 28)}-${stamp}`, rev: 0, title: `${facts.title} (copy)` }
    const added = await shelf.add(copy)
    if (!added.ok) {
      store.setState({ saved: { is: 'not-saved', message: added.message } })
      return
    }
    saver.rebase(copy)
    store.setState({
      facts: copy,
      history: emptyHistory,
      saved: { is: 'saved', at: clock() },
      notice:
        'This case was changed in another tab. What you typed here is kept as a copy; the other version is kept too.',
    })
  }

  return store
}
