import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Path } from '#domain/path.ts'
import type { Draft } from '#draft/draft.ts'
import { type LanguageCheck, type LanguageWorker, openLanguageCheck } from '#language/check-language.ts'
import { dialectOf } from '#language/dialect.ts'
import type { LanguageFinding } from '#language/language-finding.ts'
import { ownNames } from '#language/own-names.ts'
import { withoutKnown } from '#language/remarks.ts'
import { requestsOf } from '#language/requests.ts'

/** What was found in a field, and the text that it was found in. */
type Reading = { readonly text: string; readonly findings: readonly LanguageFinding[] }

export type LanguageState = {
  /** `loading` = on, and nothing has come back yet. */
  readonly is: 'off' | 'loading' | 'on' | 'stopped'
  /** Why it stopped. */
  readonly message: string
  readonly dialect: string
  readonly readings: ReadonlyMap<Path, Reading>
  /** Fields that wait to be read. */
  readonly waiting: number
  /** Words that the seller added, and remarks that the seller set aside: for this visit only. */
  readonly words: ReadonlySet<string>
  readonly left: ReadonlySet<string>
  readonly turnOn: (draft: Draft) => void
  readonly turnOff: () => void
  /** The plan has changed: what is new in it is read. */
  readonly follow: (draft: Draft) => void
  readonly addWord: (words: string) => void
  readonly leave: (finding: LanguageFinding) => void
}
export type LanguageStore = StoreApi<LanguageState>

const nothing = { message: '', dialect: '', readings: new Map(), waiting: 0 } as const

/** The language check of an open case. Off until somebody asks for it; forgotten when the case is closed. */
export function createLanguageStore(startWorker: () => LanguageWorker): LanguageStore {
  let check: LanguageCheck | null = null
  const store = createStore<LanguageState>((set, get) => {
    function stop(state: Partial<LanguageState>) {
      check?.close()
      check = null
      set({ ...nothing, ...state })
    }
    function open() {
      return openLanguageCheck(startWorker, (answer) => {
        if (!answer.ok) {
          stop({ is: 'stopped', message: answer.message })
          return
        }
        const { path, text, findings, waiting } = answer
        set({ is: 'on', waiting, readings: new Map(get().readings).set(path, { text, findings }) })
      })
    }
    return {
      ...nothing,
      is: 'off',
      words: new Set(),
      left: new Set(),
      turnOn(draft) {
        set({ ...nothing, is: 'loading' })
        get().follow(draft)
      },
      turnOff: () => stop({ is: 'off' }),
      follow(draft) {
        const { is, dialect: before, readings: known } = get()
        if (is !== 'loading' && is !== 'on') return
        const dialect = dialectOf(draft.case.marketplace)
        const readings = dialect === before ? known : nothing.readings
        const fresh = requestsOf(draft).filter(({ path, text }) => readings.get(path)?.text !== text)
        set({ dialect, readings, waiting: fresh.length, is: fresh.length ? is : 'on' })
        check ??= open()
        check.ask(fresh, dialect)
      },
      addWord: (words) => set({ words: new Set(get().words).add(words.toLowerCase()) }),
      leave: (finding) => set({ left: new Set(get().left).add(nameOf(finding)) }),
    }
  })
  return store
}

/** What the check has to say of a plan as it reads now, in the order of the plan. */
export function languageFindings({ readings, words, left }: LanguageState, draft: Draft): readonly LanguageFinding[] {
  if (readings.size === 0) return []
  const known = new Set([...ownNames(draft.case), ...words])
  const found = draft.sections
    .flatMap(({ passages }) => passages)
    .flatMap(({ path, prose }) => {
      const reading = readings.get(path)
      return reading?.text === prose.source ? reading.findings : []
    })
  return withoutKnown(found, known).filter((finding) => !left.has(nameOf(finding)))
}

const nameOf = ({ path, words, message }: LanguageFinding) => `${path} ${words} ${message}`
